import type { OrgNode } from './orgTree.ts';

export interface NamedUnit extends OrgNode {
  name: string;
  code: string;
}

/** A unit that a list names: one there is, or one to be made. */
export type FoundUnit =
  | { id: string }
  /** The names of what is to be made, from above; `under` is the id of what it is made below. */
  | { make: string[]; under: string | null };

export type UnitProblem = ['unit-unknown' | 'unit-ambiguous', { given: string }];

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/**
 * Finds units as people write them in lists: by code, by name where there is one of that name
 * only, or by a path of names (`东山矿/综采队`) that begins at the top or at any unit whose name
 * is the only one. Names at its end that don't exist yet are told.
 *
 * @param units every unit of the organisation
 */
export function unitFinder(units: readonly NamedUnit[]) {
  const byCode = new Map(units.map((unit) => [plain(unit.code), unit]));
  const byName = Map.groupBy(units, ({ name }) => plain(name));
  const below = Map.groupBy(units, ({ parent, name }) => `${parent ?? ''}/${plain(name)}`);
  const found = new Map<string, FoundUnit | UnitProblem>();

  const begin = (name: string): NamedUnit | undefined | 'ambiguous' => {
    const top = below.get(`/${plain(name)}`);
    if (top) return top.length === 1 ? top[0] : 'ambiguous';
    const anywhere = byName.get(plain(name)) ?? [];
    return anywhere.length > 1 ? 'ambiguous' : anywhere[0];
  };
  const find = (given: string): FoundUnit | UnitProblem => {
    const byItsCode = byCode.get(plain(given));
    if (byItsCode) return { id: byItsCode.id };
    const names = given
      .split(/[/>\\]/)
      .map((name) => name.trim())
      .filter(Boolean);
    const [first] = names;
    // What has no Chinese in it is a code that doesn't exist rather than a unit to be made.
    if (first === undefined || !/\p{Script=Han}/u.test(first)) return ['unit-unknown', { given }];
    let at = begin(first);
    if (at === 'ambiguous') return ['unit-ambiguous', { given }];
    if (!at) return { make: names, under: null };
    for (const [n, name] of names.entries()) {
      if (n === 0) continue;
      const next: NamedUnit[] = below.get(`${at.id}/${plain(name)}`) ?? [];
      if (next.length > 1) return ['unit-ambiguous', { given }];
      const [only] = next;
      if (!only) return { make: names.slice(n), under: at.id };
      at = only;
    }
    return { id: at.id };
  };
  /** @param given as it is written in the list */
  return (given: string): FoundUnit | UnitProblem => {
    const known = found.get(given);
    if (known) return known;
    const answer = find(given);
    found.set(given, answer);
    return answer;
  };
}
