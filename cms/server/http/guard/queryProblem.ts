import type { FlattenedField } from 'payload';
import { validOperatorSet } from 'payload/shared';
import { z } from 'zod';

type Kind = FlattenedField['type'] | undefined;

/** What kind of field a path of a condition names; undefined where there is none such. */
export type KindOf = (path: string) => Kind;

const flag = z.enum(['true', 'false', '1', '0', '']).optional();
const number = (form: RegExp) => z.string().regex(form).optional();
const word = z.string().max(2000).optional();

/** The parameters that stand for one plain value each. */
const scalars = z.looseObject({
  depth: number(/^\d{1,2}$/),
  limit: number(/^\d{1,6}$/),
  page: number(/^[1-9]\d{0,6}$/),
  sort: z
    .string()
    .max(500)
    .regex(/^[\w.,-]*$/)
    .optional(),
  ...{ draft: flag, trash: flag, autosave: flag, pagination: flag, overrideLock: flag },
  ...{ flattenLocales: flag, publishAllLocales: flag, unpublishAllLocales: flag },
  // A folder in a store of files elsewhere; there is none.
  prefix: z.never().optional(),
  ...{ locale: word, fallbackLocale: word, 'fallback-locale': word },
});

/** What a name of a parameter may be made of: `select[cover][alt]`. */
const PATH = /^[\w-]{1,40}(\[[\w.-]{0,100}\]){0,10}$/;
const NESTED = new Set(['select', 'populate', 'joins', 'uploadEdits']);
/** Names that every object has from birth. */
const BORN_WITH = new Set(Object.getOwnPropertyNames(Object.prototype));

const FIELD_PATH = /^\w{1,64}(\.\w{1,64}){0,8}$/;
/** No field here holds a place on a map, and SQLite knows no `all`. */
const UNKNOWN = new Set(['near', 'within', 'intersects', 'all']);
const LISTS = new Set(['in', 'not_in']);
/** What has no text to be looked through: MongoDB refuses to try. */
const WITHOUT_TEXT = new Set<Kind>(['checkbox', 'relationship', 'upload']);
const OF_TEXT = new Set(['like', 'not_like', 'contains']);
const COMPARISONS = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]);
const MOST_PARAMETERS = 600;

/**
 * What is wrong with a query of the back office: Payload takes parameters as they come and fails
 * on those that are given twice, as an object, or as what their field can't be compared with.
 *
 * @param search the query, with or without its question mark
 * @param kindOf what the fields are that conditions may name
 * @returns the names of the wrong parameters; none where all are sound
 */
export function queryProblem(search: string, kindOf: KindOf): string[] {
  const given = [...new URLSearchParams(search)];
  if (given.length > MOST_PARAMETERS) return ['where'];
  const wrong = new Set<string>();
  const plain = new Map<string, string>();
  const seen = new Set<string>();
  for (const [name, value] of given) {
    const [root = '', ...keys] = name.split('[').map((part) => part.replace(/\]$/, ''));
    const sound =
      PATH.test(name) &&
      !keys.some((key) => BORN_WITH.has(key)) &&
      !BORN_WITH.has(root) &&
      !value.includes('\0') &&
      (!seen.has(name) || name.endsWith('[]'));
    seen.add(name);
    if (!sound) wrong.add(root);
    else if (root === 'where') {
      if (!isCondition(keys, value, kindOf)) wrong.add(name);
    } else if (NESTED.has(root)) {
      if (value.length > 200) wrong.add(name);
    } else if (root === 'sort' && /^\d{0,2}$/.test(keys[0] ?? 'none') && keys.length === 1) {
      if (!scalars.shape.sort.safeParse(value).success) wrong.add(name);
    } else if (keys.length > 0 && root in scalars.shape) wrong.add(root);
    else plain.set(root, value);
  }
  const parsed = scalars.safeParse(Object.fromEntries(plain));
  for (const { path } of parsed.error?.issues ?? []) wrong.add(String(path[0]));
  return [...wrong];
}

/** `[and][0]…[title][equals]`, a list's members with or without their number at the end. */
function isCondition(keys: readonly string[], value: string, kindOf: KindOf): boolean {
  let at = 0;
  while (/^(?:and|or)$/i.test(keys[at] ?? '')) {
    if (!/^\d{1,3}$/.test(keys[at + 1] ?? '')) return false;
    at += 2;
  }
  const [path = '', operator = '', member, ...more] = keys.slice(at);
  if (!FIELD_PATH.test(path) || !validOperatorSet.has(operator as never)) return false;
  if (UNKNOWN.has(operator) || more.length > 0) return false;
  if (member !== undefined && !(LISTS.has(operator) && /^\d{0,4}$/.test(member))) return false;
  if (operator === 'exists') return /^(?:true|false)$/.test(value);
  return isComparable(kindOf(path), operator, value);
}

function isComparable(kind: Kind, operator: string, value: string): boolean {
  if (kind !== 'date' && kind !== 'number') {
    return !(WITHOUT_TEXT.has(kind) && OF_TEXT.has(operator));
  }
  if (!COMPARISONS.has(operator)) return false;
  const each = LISTS.has(operator) ? value.split(',') : [value];
  return each.every((text) => {
    if (text === 'null' || text === '') return operator.includes('equals') || text === 'null';
    const amount = kind === 'date' ? Date.parse(text) : Number(text);
    return Number.isFinite(amount);
  });
}
