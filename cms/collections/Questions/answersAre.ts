import { blanksIn } from '../../domain/quiz/blanksIn.ts';

interface Asking {
  type?: unknown;
  stem?: unknown;
  answers?: unknown;
  blanks?: unknown;
}

const has = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

/**
 * Whether a fill-in question's answers are given as one list or blank by blank, as its stem marks
 * them. One that has a list for all of its blanks keeps showing it.
 */
export function answersAre(how: 'one' | 'several', asking: Asking): boolean {
  if (asking.type !== 'fill-in') return false;
  const marksSeveral = blanksIn(typeof asking.stem === 'string' ? asking.stem : '') > 1;
  if (how === 'several') return marksSeveral;
  return !marksSeveral || (has(asking.answers) && !has(asking.blanks));
}
