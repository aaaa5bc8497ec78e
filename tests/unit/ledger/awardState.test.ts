import { expect, it } from 'vitest';

import { awardState, canEarn } from '../../../cms/domain/ledger/awardState.ts';

const of = { sourceCollection: 'articles', sourceId: 'a' };
const source = { collection: 'articles', id: 'a' };
const award = (id: string, more: object = {}) => ({
  ...of,
  id,
  kind: 'award' as const,
  at: '2026-03-02T01:00:00.000Z',
  ...more,
});
const reversal = (reverses: string, at: string, more: object = {}) => ({
  ...of,
  id: `r-${reverses}`,
  kind: 'reversal' as const,
  at,
  reverses,
  ...more,
});
const first = '2026-03-03T01:00:00.000Z';
const second = '2026-03-05T01:00:00.000Z';
const before = Date.parse(first) - 1;
const after = Date.parse(first) + 1;

it.each([
  ['nothing yet', [], 1, null, true, true],
  ['another item’s', [award('x', { sourceId: 'b' })], 1, null, true, true],
  ['an award', [award('a1')], 1, 'a1', false, false],
  ['one taken back', [award('a1'), reversal('a1', first)], 2, null, false, true],
  ['one barred', [award('a1'), reversal('a1', first, { bars: true })], 2, null, false, false],
  ['earned again', [award('a1'), reversal('a1', first), award('a2')], 2, 'a2', false, false],
  [
    'taken back twice, newest first as the ledger is read',
    [reversal('a2', second), award('a2'), reversal('a1', first), award('a1')],
    3,
    null,
    false,
    false,
  ],
])('%s: what is next, what stands, and what earns', (_, entries, nth, id, early, late) => {
  const state = awardState(entries, source);
  expect(state.nth).toBe(nth);
  expect(state.standing?.id ?? null).toBe(id);
  expect(canEarn(state, before)).toBe(early);
  expect(canEarn(state, after)).toBe(late);
});

it('does not count what began in the very moment of the reversal', () => {
  const state = awardState([award('a1'), reversal('a1', first)], source);
  expect(canEarn(state, Date.parse(first))).toBe(false);
});
