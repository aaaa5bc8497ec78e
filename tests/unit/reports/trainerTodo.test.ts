import { expect, it } from 'vitest';

import { emptyPart } from '../../../cms/domain/reports/yearPart.ts';
import type { Overview } from '../../../cms/operations/reports/readOverview.ts';
import type { TrainerTasks } from '../../../cms/operations/reports/readTrainerTasks.ts';
import { trainerTodo } from '../../../site/server/reports/trainerTodo.ts';

const part = (behind: number, notStarted: number) => ({ ...emptyPart(), behind, notStarted });
const nothing: TrainerTasks = {
  classes: { count: 0, firstDay: null },
  claims: { count: 0, since: null },
};
const overview = (data: Partial<Overview>) => ({ pace: 0.5, units: [], ...data }) as Overview;

it.each<[string, Partial<Overview>, TrainerTasks, object[]]>([
  ['nobody and nothing', { total: part(0, 0) }, nothing, []],
  ['a year that is over', { pace: null, total: part(3, 5) }, nothing, []],
  [
    'people, and where most of them are',
    {
      total: part(3, 5),
      units: [
        { id: 'a', name: '一队', part: part(1, 1) },
        { id: 'b', name: '二队', part: part(1, 4) },
      ],
    },
    nothing,
    [
      { kind: 'not-started', count: 5, where: { unit: '二队', people: 4 } },
      { kind: 'behind', count: 3, where: null },
    ],
  ],
  [
    'counts and claims, since when',
    { total: part(0, 0) },
    { classes: { count: 2, firstDay: '2026-11-12' }, claims: { count: 1, since: '2026-11-20' } },
    [
      { kind: 'classes', count: 2, since: { of: 'classes', day: '2026-11-12' } },
      { kind: 'claims', count: 1, since: { of: 'claims', day: '2026-11-20' } },
    ],
  ],
])('of %s', (_, data, tasks, expected) => {
  expect(trainerTodo(overview(data), tasks)).toMatchObject(expected);
  expect(trainerTodo(overview(data), tasks)).toHaveLength(expected.length);
});
