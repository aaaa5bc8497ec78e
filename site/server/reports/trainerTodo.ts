import type { Overview } from '../../../cms/operations/reports/readOverview.ts';
import type { TrainerTasks } from '../../../cms/operations/reports/readTrainerTasks.ts';

export interface Todo {
  kind: 'not-started' | 'behind' | 'classes' | 'claims';
  count: number;
  /** The unit below that has most of them. */
  where: { unit: string; people: number } | null;
  /** `YYYY-MM-DD`: since when it waits. */
  since: { of: 'classes' | 'claims'; day: string } | null;
}

/** What waits for a trainer on the overview of a running year, the people first; only what there is. */
export function trainerTodo(overview: Overview, { classes, claims }: TrainerTasks): Todo[] {
  if (overview.pace === null) return [];
  const people = (kind: Todo['kind'], state: 'notStarted' | 'behind'): Todo => {
    const [most] = overview.units.toSorted((a, b) => b.part[state] - a.part[state]);
    const found = most?.part[state] ?? 0;
    const where = most && found > 1 ? { unit: most.name, people: found } : null;
    return { kind, count: overview.total[state], where, since: null };
  };
  const since = (of: 'classes' | 'claims', day: string | null) => day && { of, day };
  const all: Todo[] = [
    people('not-started', 'notStarted'),
    people('behind', 'behind'),
    {
      ...{ kind: 'classes', count: classes.count, where: null },
      since: since('classes', classes.firstDay) || null,
    },
    {
      ...{ kind: 'claims', count: claims.count, where: null },
      since: since('claims', claims.since) || null,
    },
  ];
  return all.filter(({ count }) => count > 0);
}
