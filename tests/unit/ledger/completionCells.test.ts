import { expect, it } from 'vitest';

import { completionCells } from '../../../cms/domain/ledger/completionCells.ts';
import { completionList } from '../../../cms/domain/ledger/completionList.ts';
import type { SheetCell } from '../../../cms/domain/sheetCell.ts';

const today = '2026-11-20';
const sound = {
  ...{ staffNumber: '00123', name: '张三', course: '党务干部培训班', provider: '市委党校' },
  ...{ day: '2024-05-17', hours: 8, note: '结业证书' },
};
const read = (change: Partial<Record<keyof typeof sound, SheetCell>>) =>
  completionCells({ ...sound, ...change }, today);

it.each<[Parameters<typeof read>[0], object]>([
  [{}, { staffNumber: '00123', day: '2024-05-17', units: 800, note: '结业证书' }],
  [{ staffNumber: '　００１２３ ' }, { staffNumber: '00123' }],
  [{ day: new Date('2024-05-17T00:00:00Z') }, { day: '2024-05-17' }],
  [{ day: '2024年5月17日' }, { day: '2024-05-17' }],
  [{ day: 45_429 }, { day: '2024-05-17' }],
  [{ hours: '８学时' }, { units: 800 }],
  [{ hours: 0.1 + 0.2 }, { units: 30 }],
  [{ hours: '2.5' }, { units: 250 }],
  [
    { provider: null, name: null, note: null },
    { provider: '', name: '', note: '' },
  ],
  [{ course: ' 安全\n培训 ' }, { course: '安全 培训' }],
])('past learning with %o is read', (change, expected) => {
  expect(read(change)).toMatchObject({ completion: expected });
});

it.each<[Parameters<typeof read>[0], unknown[]]>([
  [{ staffNumber: null }, ['staff-number-missing']],
  [{ staffNumber: '1.2E+10' }, ['staff-number-rounded']],
  [{ course: ' ' }, ['course-missing']],
  [{ course: '课'.repeat(121) }, ['text-long']],
  [{ note: '注'.repeat(301) }, ['text-long']],
  [{ day: '去年' }, ['no-day', { given: '去年' }]],
  [{ day: null }, ['no-day', { given: '' }]],
  [{ day: '1999-05-17' }, ['no-day', { given: '1999-05-17' }]],
  [{ day: '2026-11-21' }, ['day-ahead']],
  [{ hours: '八' }, ['no-hours', { given: '八' }]],
  [{ hours: 0 }, ['no-hours', { given: '0' }]],
  [{ hours: -8 }, ['no-hours', { given: '-8' }]],
  [{ hours: 0.005 }, ['no-hours', { given: '0.005' }]],
  [{ hours: 200.01 }, ['hours-many']],
])('past learning with %o is wrong', (change, problem) => {
  expect(read(change)).toEqual({ problem });
});

it('names the row that says the same', () => {
  const row = (n: number, hours: number, rest = {}) => ({ row: n, cells: [hours], ...rest });
  const rows = [row(2, 8), row(3, 4), row(4, 8), row(5, 8, { merged: true })];
  const list = completionList(rows, ({ cells }) => ({ ...sound, hours: cells[0] ?? null }), today);
  expect(list.map(({ read: one }) => ('problem' in one ? one.problem : null))).toEqual([
    ...[null, null],
    ...[['completion-twice', { row: 2 }], ['row-merged']],
  ]);
});
