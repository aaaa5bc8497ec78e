import type { ReadAppeal } from '../../../cms/operations/appeals/readAppeal.ts';

export type StageName = 'registered' | 'claimed' | 'first' | 'done' | 'rating' | 'lookBack';

/** One of the six stages of a case, as its author sees how far it is. */
export interface Stage {
  name: StageName;
  state: 'done' | 'now' | 'ahead';
  /** When it was reached or is due, milliseconds since 1970; null: neither is known. */
  at: number | null;
}

/** How far a case is: what is done, the one thing that comes now, and what is ahead. */
export function caseStages({ row, steps, standing }: ReadAppeal): Stage[] {
  const { officer, firstAt, doneAt, score, lookBackAt, dueFirst, dueDone } = standing;
  const at = (kind: string) => steps.findLast((step) => step.kind === kind)?.at ?? null;
  const looked = doneAt !== null && lookBackAt === null;
  const reached: [StageName, boolean, number | null][] = [
    ['registered', true, row.openedAt],
    ['claimed', officer !== null || firstAt !== null, at('claimed')],
    ['first', firstAt !== null, firstAt ?? dueFirst],
    ['done', doneAt !== null, doneAt ?? dueDone],
    ['rating', score !== null, null],
    ['lookBack', looked, looked ? at('reviewed') : lookBackAt],
  ];
  const next = reached.findIndex(([, isReached]) => !isReached);
  return reached.map(([name, isReached, when], n) => ({
    ...{ name, at: when },
    state: isReached ? 'done' : n === next ? 'now' : 'ahead',
  }));
}
