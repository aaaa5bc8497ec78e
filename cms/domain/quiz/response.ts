import { z } from 'zod';

import type { AnswerForm } from './answerForm.ts';

/** The form of one response. */
export const responseSchema = z.union([
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.string()),
  z.null(),
]);
/** An option's id, a list of ids, a text, or an object of ids or of texts by blank; null takes an answer back. */
export type Response = z.infer<typeof responseSchema>;

/** The form the responses to a paper are stored in, by question. */
export const responsesSchema = z.record(z.string(), responseSchema);
export type Responses = z.infer<typeof responsesSchema>;

const LONGEST_TEXT = 500;

const isText = (response: unknown): boolean =>
  typeof response === 'string' && response.length <= LONGEST_TEXT;

const fillsIn = (blanks: readonly string[], response: unknown): boolean =>
  typeof response === 'object' &&
  response !== null &&
  !Array.isArray(response) &&
  Object.entries(response).every(([id, text]) => blanks.includes(id) && isText(text));

/**
 * Whether a response has the form its question asks for and names only options of it.
 *
 * @param response parsed JSON from outside
 */
export function isResponseTo(question: AnswerForm, response: unknown): response is Response {
  if (response === null) return true;
  const ids = new Set((question.options ?? []).map(({ id }) => id));
  switch (question.type) {
    case 'single':
    case 'true-false':
      return typeof response === 'string' && ids.has(response);
    case 'multiple':
    case 'ordering':
      return (
        Array.isArray(response) &&
        new Set(response).size === response.length &&
        response.every((id) => typeof id === 'string' && ids.has(id))
      );
    case 'fill-in':
      return question.blanks ? fillsIn(question.blanks, response) : isText(response);
    case 'numeric':
      return isText(response);
    case 'matching': {
      if (typeof response !== 'object' || Array.isArray(response)) return false;
      const left = new Set((question.left ?? []).map(({ id }) => id));
      const right = new Set((question.right ?? []).map(({ id }) => id));
      return Object.entries(response).every(
        ([from, to]) => left.has(from) && typeof to === 'string' && right.has(to),
      );
    }
  }
}
