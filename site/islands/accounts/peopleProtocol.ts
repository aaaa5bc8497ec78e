/** What `/import/people` answers. */
export interface PeopleReport {
  applied: boolean;
  summary: Record<Fate, number>;
  newUnits: string[];
  rows: { row: number; fate: Fate; title: string; message?: string }[];
}

export const FATES = ['create', 'update', 'unchanged', 'error'] as const;
export type Fate = (typeof FATES)[number];

/** What `/import/people/progress.json` answers. */
export interface Progress {
  people: number;
  done: number;
  state: 'reading' | 'running' | 'done';
}
