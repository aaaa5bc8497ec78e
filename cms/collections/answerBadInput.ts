import type { AfterErrorHook, PayloadRequest } from 'payload';

import { publicCode } from '../text/publicCode.ts';
import { refusalText, type Refusal } from '../text/refusals.ts';
import { toLanguage } from '../text/toLanguage.ts';

/** What the databases' drivers call a value they can't take, Mongoose's and BSON's first. */
const WRONG_VALUE = new Set([
  ...['CastError', 'ObjectParameterError', 'StrictModeError', 'ObjectExpectedError'],
  ...['BSONError', 'BSONTypeError', 'BSONRuntimeError', 'BSONOffsetError'],
]);
/** SQLite: a reference to nothing, too long, of another type; MongoDB: bad value, wrong type. */
const WRONG_CODES = new Set([
  ...['SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT_FOREIGNKEY', 'SQLITE_CONSTRAINT_NOTNULL'],
  ...['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_MISMATCH', 'SQLITE_TOOBIG', 'SQLITE_RANGE'],
  ...[2, 9, 14, 51091, 11000],
]);
/** A form that breaks off or is none: what Busboy says, which has no codes. */
const BROKEN_FORM =
  /^(?:Unexpected end of (?:form|file)|Malformed (?:content type|part header)|Multipart: |Missing Content-Type|Unsupported content type|Request is not eligible|Upload timeout)/;
/** An operator that a field of its kind doesn't have: what Mongoose says. */
const WRONG_OPERATOR = /^Can't use \$/;
/** Our own rules, hooks and operations: what fails there is a fault, whatever came in. */
const OWN_CODE = /\/cms\/(?:domain|operations|collections|fields|access|search|jobs|text)\//;

type Seen = Error & { status?: number; code?: string | number; cause?: unknown };

/**
 * The one place where a failure inside Payload that came of what was sent becomes a 4xx: what
 * the guard in front can't know before Payload has tried. Payload has logged it by then, so a
 * real fault that looks like bad input is still told.
 */
export const answerBadInput: AfterErrorHook = ({ error, req, result }) => {
  const [status, refusal] = judge(error, req) ?? [];
  if (!status || !refusal) return { response: result };
  const message = refusalText(toLanguage(req.i18n?.language), ...refusal);
  const answer = { error: { code: publicCode(refusal), message }, errors: [{ message }] };
  return { response: answer, status };
};

/** Whether a request brings more than the name of what is asked for. */
function hasInput({ data, search, routeParams }: PayloadRequest): boolean {
  const given = Object.keys(routeParams ?? {}).filter((name) => name !== 'collection');
  return data !== undefined || Boolean(search) || given.length > 0;
}

function judge(error: Seen, req: PayloadRequest): [number, Refusal] | undefined {
  if (error.status === 413) return [413, ['body-too-large']];
  if (error.status !== undefined && error.status < 500) return undefined;
  const chain = causes(error);
  const isNoFile = chain.some(({ code }) => code === 'ENOENT' || code === 'ENAMETOOLONG');
  if (req.method === 'GET' && isNoFile) return [404, ['not-found/file']];
  // SQLite has no column for a condition on what no row was found for: Payload looks by key.
  const isNoColumn = chain.some(({ message }) => message.includes('no such column'));
  if (req.routeParams?.key !== undefined && isNoColumn) return [404, ['not-here']];
  const wrong = chain.some(
    (each) =>
      WRONG_VALUE.has(each.name) ||
      (each.code !== undefined && WRONG_CODES.has(each.code)) ||
      BROKEN_FORM.test(each.message) ||
      WRONG_OPERATOR.test(each.message) ||
      (each instanceof SyntaxError && each.message.includes('JSON')),
  );
  if (wrong) return [400, ['invalid-input', { fields: [] }]];
  const stumbled =
    error instanceof TypeError || error instanceof RangeError || error instanceof URIError;
  const foreign = !OWN_CODE.test(error.stack ?? '');
  return hasInput(req) && stumbled && foreign
    ? [400, ['invalid-input', { fields: [] }]]
    : undefined;
}

/** An error and what caused it. */
function causes(error: Seen): Seen[] {
  const chain: Seen[] = [];
  let next: unknown = error;
  while (next instanceof Error && chain.length < 5) {
    chain.push(next);
    next = next.cause;
  }
  return chain;
}
