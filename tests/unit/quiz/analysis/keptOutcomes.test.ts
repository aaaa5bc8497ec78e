import { expect, it } from 'vitest';

import { keptOutcomes, readOutcomes } from '../../../../cms/domain/quiz/analysis/keptOutcomes.ts';
import type { Paper } from '../../../../cms/domain/quiz/paper.ts';

const options = ['甲', '乙', '丙'].map((text, n) => ({ id: 'abc'[n] ?? '', text }));
const paper: Paper = [
  { id: 'q1', type: 'single', stem: '一？', explanation: '', options, key: { one: 'a' }, marks: 2 },
  { id: 'q2', type: 'multiple', stem: '二？', explanation: '', options, key: { set: ['a', 'b'] } },
  { id: 'q3', type: 'ordering', stem: '三？', explanation: '', options, key: { order: ['a', 'b', 'c'] } }, // prettier-ignore
  { id: 'q4', type: 'fill-in', stem: '四？', explanation: '', key: { texts: ['四'] } },
];
const responses = { q1: 'b', q2: ['b', 'a'], q3: ['a', 'b', 'c'] };
const kept = keptOutcomes(12, paper, responses);

it('are what became of each question, with what was chosen of options to choose from', () => {
  expect(readOutcomes(kept, 12)).toEqual([
    ...[['q1', 0, 2, '乙'], ['q2', 1, 1, '甲', '乙'], ['q3', 1, 1], ['q4', 0, 1]], // prettier-ignore
  ]);
});

it.each([
  ['of an attempt that has changed since', kept, 13],
  ['of a version whose number begins alike', kept, 1],
  ['where nothing is kept', null, 12],
])('are none %s', (_, stored, version) => {
  expect(readOutcomes(stored, version)).toBeNull();
});
