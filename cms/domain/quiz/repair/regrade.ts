import { grade } from '../grade.ts';
import type { Key, Paper } from '../paper.ts';
import type { Responses } from '../response.ts';

export interface NewKey {
  key: Key;
  full: boolean;
}

/** A paper with another key for one of its questions. */
export const withKey = (paper: Paper, question: string, { key, full }: NewKey): Paper =>
  paper.map((one) => {
    if (one.id !== question) return one;
    const { full: _, ...plain } = one;
    return { ...plain, key, ...(full && { full }) };
  });

interface Handed {
  paper: Paper;
  responses: Responses;
  passShare: number;
}

/** What an attempt would have been with another key for one of its questions. */
export function regrade(
  { paper, responses, passShare }: Handed,
  question: string,
  key: NewKey,
): { score: number; passed: boolean } {
  const { score, passed } = grade(withKey(paper, question, key), responses, passShare);
  return { score, passed };
}
