import { describe, expect, it } from 'vitest';

import { classReminders } from '../../../cms/domain/messages/classReminders.ts';
import { dueReminders } from '../../../cms/domain/messages/dueReminders.ts';
import { nextRound } from '../../../cms/domain/messages/nextRound.ts';
import { noticeReminders } from '../../../cms/domain/messages/noticeReminders.ts';
import { responsibleTrainers } from '../../../cms/domain/messages/responsibleTrainers.ts';
import { yearReminders } from '../../../cms/domain/messages/yearReminders.ts';
import { sayReminder } from '../../../cms/text/messages/sayReminder.ts';

describe('what is due', () => {
  const item = (key: string, due: string) => ({ key, title: `《${key}》`, due });
  it.each([
    ['2026-10-31', []],
    ['2026-11-01', ['2026-12-01/30']],
    ['2026-11-16', ['2026-12-01/30']],
    ['2026-11-17', ['2026-12-01/14']],
    ['2026-11-28', ['2026-12-01/3']],
    ['2026-12-01', ['2026-12-01/3']],
    ['2026-12-02', []],
  ])('on %s is told as %j', (today, cases) => {
    const told = dueReminders([item('a', '2026-12-01')], today);
    expect(told.map((one) => one.case)).toEqual(cases);
  });

  it('is told once a date, by the earliest date of each item', () => {
    const open = [item('a', '2026-12-05'), item('b', '2026-12-01'), item('a', '2026-12-01')];
    expect(dueReminders(open, '2026-11-30')).toEqual([
      { rule: 'due', case: '2026-12-01/3', title: '《a》', day: '2026-12-01', count: 2 },
    ]);
  });
});

describe('what a year says', () => {
  it.each([
    // earned, target, asked for today, what is told
    [8000, 8000, 7200, ['reached 2026']],
    [0, 0, 0, []],
    [0, 8000, 600, []],
    [0, 8000, 700, ['behind 2026-11']],
    [6120, 8000, 7200, []],
    [6119, 8000, 7200, ['behind 2026-11']],
    [7200, 8000, 7200, []],
  ])('with %d of %d, where %d are asked for: %j', (earnedUnits, targetUnits, paceUnits, told) => {
    const found = yearReminders({ earnedUnits, targetUnits, paceUnits }, '2026-11-26');
    expect(found.map((one) => `${one.rule} ${one.case}`)).toEqual(told);
  });
});

it('a training is told the day before, and again where it is moved', () => {
  const training = { id: 'a', title: '井下实训', day: '2026-12-01' };
  expect(classReminders([training], '2026-11-29')).toEqual([]);
  expect(classReminders([training], '2026-11-30')).toMatchObject([{ case: 'a/2026-12-01' }]);
  expect(classReminders([training], '2026-12-01')).toEqual([]);
});

describe('a notice to be read', () => {
  const notice = { id: 'n', title: '冬季三防', from: '2026-11-26', until: '2026-11-30' };
  it.each([
    [notice, '2026-11-25', []],
    [notice, '2026-11-26', ['n']],
    [notice, '2026-11-28', ['n']],
    [notice, '2026-11-29', ['n/last']],
    [notice, '2026-12-03', ['n/last']],
    [{ ...notice, until: null }, '2026-12-03', ['n']],
    [{ ...notice, until: '2026-11-27' }, '2026-11-26', ['n']],
  ])('%j on %s: %j', (one, today, cases) => {
    expect(noticeReminders([one], today).map((told) => told.case)).toEqual(cases);
  });
});

describe('who is asked to decide', () => {
  const units = [
    { id: 'company', parent: null },
    { id: 'mine', parent: 'company' },
    { id: 'team', parent: 'mine' },
    { id: 'forest', parent: 'company' },
  ];
  const trainers = new Map([
    ['company', ['chief']],
    ['mine', ['a', 'b']],
  ]);
  const caretakers = { units, trainers, admins: ['admin'] };
  it.each([
    ['team', undefined, ['a', 'b']],
    ['team', 'a', ['b']],
    ['mine', undefined, ['a', 'b']],
    ['forest', undefined, ['chief']],
    ['forest', 'chief', ['admin']],
    ['unknown', undefined, ['admin']],
    [null, undefined, ['admin']],
  ])('for the unit %s, of %s: %j', (unit, except, asked) => {
    expect(responsibleTrainers(caretakers, { unit, ...(except && { except }) })).toEqual(asked);
  });
});

it.each([
  ['2026-11-26T23:39:59+08:00', '2026-11-27T07:40:00+08:00'],
  ['2026-11-27T07:39:59+08:00', '2026-11-27T07:40:00+08:00'],
  ['2026-11-27T07:40:00+08:00', '2026-11-27T16:00:00+08:00'],
  ['2026-12-31T16:00:00+08:00', '2027-01-01T07:40:00+08:00'],
])('after %s everybody is reminded at %s', (now, next) => {
  expect(nextRound(new Date(now))).toEqual(new Date(next));
});

it.each([
  [{ rule: 'due', title: '安全', day: '2026-12-01', count: 1 }, '计划内必修「安全」12 月 1 日到期，还没有学完。'], // prettier-ignore
  [{ rule: 'due', title: '安全', day: '2026-12-01', count: 3 }, '计划内必修「安全」等 3 项 12 月 1 日到期，还没有学完。'], // prettier-ignore
  [{ rule: 'decided', title: '党校', units: 450 }, '你申报的「党校」已审核通过，记入 4.5 学时。'],
  [{ rule: 'decided', title: '党校', units: null }, '你申报的「党校」没有通过，请看审核意见。'],
  [{ rule: 'claims', count: 2 }, '有 2 件学时申报等你审核。'],
] as const)('%j is said as %s', (reminder, sentence) => {
  expect(sayReminder('zh', reminder)).toBe(sentence);
});
