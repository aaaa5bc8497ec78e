import type { CompletionCells } from './completionCells.ts';

/** The ledger's key of something learned before: put in however often, it is entered once. */
export const completionKey = ({
  day,
  units,
  course,
}: Pick<CompletionCells, 'day' | 'units' | 'course'>): string =>
  `adjustment:past:${day}:${units}:${course}`;

/** The collection, as entries name their source. */
export const COMPLETION_IMPORTS = 'completion-imports';
