import type { Key } from '../cms/domain/quiz/paper.ts';
import type { Response } from '../cms/domain/quiz/response.ts';

/** The response a key asks for. */
export function rightAnswer(key: Key): Response {
  if ('one' in key) return key.one;
  if ('set' in key) return key.set;
  if ('order' in key) return key.order;
  if ('texts' in key) return key.texts[0] ?? null;
  if ('value' in key) return String(key.value);
  if ('blanks' in key) {
    return Object.fromEntries(
      Object.entries(key.blanks).map(([id, texts]) => [id, texts[0] ?? '']),
    );
  }
  return key.pairs;
}
