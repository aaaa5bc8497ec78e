import { countDays, isDay } from '../shanghai.ts';
import type { TargetChange } from './targetChange.ts';

/** Longer than any leave or posting that is approved on one paper. */
const MOST_DAYS = 3 * 366;

type Given = Pick<TargetChange, 'from' | 'to' | 'document' | 'cause'> & { words: string };

/** Why a change of a target can't be taken as it is written; null where it can. */
export function targetChangeProblem({ from, to, document, cause, words }: Given) {
  if (!isDay(from) || !isDay(to)) return 'target-days-form';
  if (from > to) return 'target-days-order';
  if (countDays(from, to) > MOST_DAYS) return 'target-days-many';
  if (document === '') return 'target-document-missing';
  return cause === 'other' && words === '' ? 'target-words-missing' : null;
}
