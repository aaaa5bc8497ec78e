import { expect, it } from 'vitest';

import { isEmptyResponse } from '../../../../cms/domain/quiz/contest/isEmptyResponse.ts';
import { isInvited } from '../../../../cms/domain/quiz/contest/isInvited.ts';
import { levelProblem } from '../../../../cms/domain/quiz/contest/levelProblem.ts';
import { runsLeft } from '../../../../cms/domain/quiz/contest/runsLeft.ts';
import { seasonDay } from '../../../../cms/domain/quiz/contest/seasonDay.ts';
import { seasonState } from '../../../../cms/domain/quiz/contest/seasonState.ts';

const opensAt = '2026-11-01T00:00:00.000Z';
const closesAt = '2026-11-30T16:00:00.000Z';

it.each([
  ['2026-10-31T23:59:59.999Z', 'soon'],
  [opensAt, 'open'],
  ['2026-11-30T15:59:59.999Z', 'open'],
  [closesAt, 'past'],
] as const)('at %s a season is %s', (now, state) => {
  expect(seasonState({ opensAt, closesAt }, new Date(now))).toBe(state);
});

it.each([
  ['2026-11-20T02:00:00Z', '2026-11-20'],
  // It closes at midnight in Shanghai: its last day is the one before.
  ['2026-11-30T15:59:00Z', '2026-11-30'],
  ['2026-12-24T02:00:00Z', '2026-11-30'],
])('at %s its figures are of %s', (now, day) => {
  expect(seasonDay({ opensAt, closesAt }, new Date(now))).toBe(day);
});

const open = { audience: ['all'], restricted: false, units: null } as const;
const worker = {
  roles: ['staff'],
  audience: ['frontline'],
  unitsAbove: new Set(['team', 'mine', 'top']),
} as const;

it.each([
  ['everybody', open, worker, true],
  ['a unit above', { ...open, units: ['mine'] }, worker, true],
  ['another unit', { ...open, units: ['wood'] }, worker, false],
  ['units that are gone', { ...open, units: [] }, worker, false],
  ['another layer, open to all', { ...open, audience: ['cadre'] }, worker, true],
  ['another layer only', { ...open, audience: ['cadre'], restricted: true }, worker, false],
  ['the own layer only', { ...open, audience: ['frontline'], restricted: true }, worker, true],
  ['a trainer who learns', open, { ...worker, roles: ['staff', 'trainer'] }, true],
  ['one who learns nothing here', open, { ...worker, roles: ['trainer'] }, false],
  ['one who sees the keys', open, { ...worker, roles: ['staff', 'editor'] }, false],
  ['one who has left', open, { ...worker, leftOn: '2026-11-19' }, false],
  ['one still to come', open, { ...worker, joinedOn: '2026-11-21' }, false],
] as const)('a season invites %s', (_, season, player, invited) => {
  expect(isInvited(season, player, '2026-11-20')).toBe(invited);
});

it.each([
  [3, [], 3],
  [3, ['2026-11-20', '2026-11-19'], 2],
  [1, ['2026-11-20'], 0],
  // The rule was made stricter meanwhile.
  [1, ['2026-11-20', '2026-11-20'], 0],
])('%d runs a day after %j: %d left', (perDay, days, left) => {
  expect(runsLeft(perDay, days, '2026-11-20')).toBe(left);
});

it.each([
  [4, 5, null],
  [5, 5, null],
  [6, 5, 'level-needs-more'],
  [null, 5, null],
  [6, undefined, null],
] as const)('%j right of %j: %j', (need, count, problem) => {
  expect(levelProblem(need, count)).toBe(problem);
});

it.each([
  [undefined, true],
  [null, true],
  ['', true],
  [' ', true],
  ['a', false],
  [[], true],
  [['a'], false],
  [{}, true],
  [{ b1: ' ' }, true],
  [{ b1: '', b2: 'x' }, false],
  [7, false],
])('%j says nothing: %s', (response, empty) => {
  expect(isEmptyResponse(response)).toBe(empty);
});
