import { expect, it } from 'vitest';

import { paceState, type PaceState } from '../../../cms/domain/reports/paceState.ts';
import { paceSentence } from '../../../site/text/paceSentence.ts';

it.each<[PaceState, number, number | null]>([
  ['done', 8000, 0.5],
  ['done', 8000, null],
  ['on', 3400, 0.5],
  ['behind', 3399, 0.5],
  ['on', 6800, 0.9],
  ['on', 1, 0],
  ['not-started', 0, 0.5],
  ['not-started', -25, 0.5],
  ['missed', 7999, null],
])('%s with %i of 8000 at %s of the year', (state, earnedUnits, share) => {
  expect(paceState({ earnedUnits, targetUnits: 8000 }, share)).toBe(state);
});

it.each([8000, 7300, 7200, 7199, 6800, 6200, 6100, 25, 0])(
  'a learner with %i is warned on the own page exactly where the trainer sees it',
  (earnedUnits) => {
    const year = { earnedUnits, targetUnits: 8000 };
    const { tone } = paceSentence('zh', { ...year, paceUnits: 7200, joined: null });
    const state = paceState(year, 0.9);
    expect(tone).toBe(state === 'done' || state === 'on' ? 'ok' : 'wait');
  },
);
