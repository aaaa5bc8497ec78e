import type { PaperQuestion } from './paper.ts';
import type { Response } from './response.ts';

export interface Grade {
  /** 0 to 100, whole. */
  score: number;
  passed: boolean;
  correct: Record<string, boolean>;
}

/**
 * Grades an attempt. Every question weighs the same; an unanswered one is wrong.
 *
 * @param paper the attempt's own snapshot
 * @param responses by question id
 * @param passShare the share of right answers that passes; reaching it is enough
 */
export function grade(
  paper: readonly PaperQuestion[],
  responses: Readonly<Record<string, Response | undefined>>,
  passShare: number,
): Grade {
  const correct = Object.fromEntries(
    paper.map((question) => [question.id, isRight(question, responses[question.id])]),
  );
  const right = Object.values(correct).filter(Boolean).length;
  const share = paper.length === 0 ? 0 : right / paper.length;
  const passed = share + 1e-9 >= passShare;
  return { score: wholeScore(share, passShare, passed), passed, correct };
}

/** Rounded, but never across the pass mark: 80 of a needed 80 must not read as a fail. */
function wholeScore(share: number, passShare: number, passed: boolean): number {
  const score = Math.round(share * 100);
  const mark = Math.ceil(passShare * 100 - 1e-7);
  return passed ? score : Math.min(score, mark - 1);
}

/** Whether a response is right. */
export function isRight({ key, full }: PaperQuestion, response: Response | undefined): boolean {
  if (full) return true;
  if (response === undefined || response === null) return false;
  if ('one' in key) return response === key.one;
  if ('set' in key) {
    const given = Array.isArray(response) ? new Set(response) : new Set();
    return given.size === key.set.length && key.set.every((id) => given.has(id));
  }
  if ('order' in key) {
    return Array.isArray(response) && response.join(' ') === key.order.join(' ');
  }
  if ('texts' in key) {
    if (typeof response !== 'string') return false;
    const given = plain(response);
    return key.texts.some((text) => plain(text) === given);
  }
  if ('value' in key) {
    if (typeof response !== 'string') return false;
    const number = Number(plain(response) || Number.NaN);
    return Math.abs(number - key.value) <= key.tolerance + 1e-9;
  }
  if (typeof response !== 'object' || Array.isArray(response)) return false;
  const pairs = Object.entries(key.pairs);
  return pairs.every(([left, right]) => response[left] === right);
}

/** Width, case, spaces and a full stop at the end make no difference to what is meant. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[。.]$/, '')
    .toLowerCase();
}
