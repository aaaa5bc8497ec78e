export interface PlannedItem {
  required: boolean;
  /** `YYYY-MM-DD` in Shanghai; absent without a date. */
  due: string | null;
  done: boolean;
}

export interface PlanProgress {
  doneRequired: number;
  totalRequired: number;
  doneElective: number;
  totalElective: number;
  /** Required items whose date has passed and that are still open. */
  overdue: number;
  complete: boolean;
}

/**
 * How far a learner is with a plan: it is complete when everything required is done.
 *
 * @param items the plan's items as they stand for the learner
 * @param today `YYYY-MM-DD` in Shanghai; an item is still in time on its date
 */
export function planProgress(items: readonly PlannedItem[], today: string): PlanProgress {
  const required = items.filter((item) => item.required);
  const elective = items.filter((item) => !item.required);
  const doneOf = (some: readonly PlannedItem[]) => some.filter(({ done }) => done).length;
  return {
    doneRequired: doneOf(required),
    totalRequired: required.length,
    doneElective: doneOf(elective),
    totalElective: elective.length,
    overdue: required.filter(({ done, due }) => !done && due !== null && due < today).length,
    complete: required.length > 0 && doneOf(required) === required.length,
  };
}
