import { expect, it } from 'vitest';

import { buildPaper, type Paper } from '../../../../cms/domain/quiz/paper.ts';
import { markRow, type MarkRow } from '../../../../cms/domain/quiz/print/markRow.ts';
import { arranged } from '../../../../cms/domain/quiz/print/printedGroups.ts';
import { responseCell } from '../../../../cms/domain/quiz/print/responseCell.ts';

const judged = { right: new Set(['对', '√', 'true']), wrong: new Set(['错', '×', 'false']) };
const options = ['甲', '乙', '丙', '丁'].map((text, n) => ({ text, correct: n < 2 }));
const [single, multiple, truth, filled, blanks, counted, ordered, matched] = arranged(
  buildPaper(
    [
      { id: 's', stem: '？', type: 'single', options },
      { id: 'm', stem: '？', type: 'multiple', options },
      { id: 't', stem: '？', type: 'true-false', answer: true },
      { id: 'f', stem: '？', type: 'fill-in', answers: ['好'] },
      { id: 'b', stem: '___与___', type: 'fill-in', blanks: [{ answers: ['1'] }, { answers: ['2'] }] }, // prettier-ignore
      { id: 'n', stem: '？', type: 'numeric', value: 3, tolerance: 0 },
      { id: 'o', stem: '？', type: 'ordering', options },
      { id: 'p', stem: '？', type: 'matching', pairs: [{ left: '红', right: '停' }, { left: '绿', right: '行' }] }, // prettier-ignore
    ],
    { shuffle: false, seed: 's' },
  ),
) as [Paper[0], Paper[0], Paper[0], Paper[0], Paper[0], Paper[0], Paper[0], Paper[0]];

it.each([
  [single, 'B', 'b'],
  [single, ' ｂ ', 'b'],
  [single, 'AB', undefined],
  [single, 'E', undefined],
  [single, '', null],
  [single, '-', null],
  [multiple, 'ABD', ['a', 'b', 'd']],
  [multiple, 'a、b', ['a', 'b']],
  [multiple, 'A,A', undefined],
  [truth, '√', 'true'],
  [truth, '错', 'false'],
  [truth, true, 'true'],
  [truth, 'A', undefined],
  [filled, '好', '好'],
  [blanks, '1；2', { b1: '1', b2: '2' }],
  [blanks, '1', { b1: '1', b2: '' }],
  [blanks, '1;2;3', undefined],
  [counted, 3.5, '3.5'],
  [ordered, 'BADC', ['b', 'a', 'd', 'c']],
  [ordered, 'B→A', ['b', 'a']],
  [matched, '1B 2A', { la: 'rb', lb: 'ra' }],
  [matched, 'BA', { la: 'rb', lb: 'ra' }],
  [matched, '1B 3A', undefined],
  [matched, '2A', { lb: 'ra' }],
])('reads the answer to %# from %j', (question, cell, response) => {
  expect(responseCell(question, cell, judged)).toEqual(response);
});

const paper = [single, truth].map((one) => ({ ...one, marks: 50 }));
const rules = {
  papers: new Map([
    ['A', paper],
    ['B', paper],
  ] as const),
  ...{ day: '2026-11-20', printedOn: '2026-11-18', today: '2026-11-21', judged },
};
const row = (changed: Partial<MarkRow>): MarkRow => ({
  ...{ staffNumber: '0012', name: '王喆', form: 'A', answers: [] },
  ...changed,
});
const marks = { staffNumber: '0012', name: '王喆', form: 'A', day: '2026-11-20' };

it.each([
  [{ answers: ['A', '对'] }, { marks: { ...marks, responses: { s: 'a', t: 'true' }, mark: null } }],
  [{ answers: ['A', null], mark: 50 }, { marks: { ...marks, responses: { s: 'a' }, mark: null } }],
  [{ mark: '87.5' }, { marks: { ...marks, responses: null, mark: 87.5 } }],
  [{ mark: 0, form: 'b卷' }, { marks: { ...marks, form: 'B', responses: null, mark: 0 } }],
  [{ mark: 60, day: '2026/11/19' }, { marks: { ...marks, day: '2026-11-19', responses: null, mark: 60 } }], // prettier-ignore
  [{ form: '' }, { absent: true }],
  [{ form: '', mark: 1 }, { problem: ['form-missing'] }],
  [{ form: 'X', mark: 1 }, { problem: ['form-unknown', { given: 'X' }] }],
  [{ form: 'C', mark: 1 }, { problem: ['form-not-printed', { form: 'C' }] }],
  [{}, { problem: ['nothing-given'] }],
  [{ mark: 101 }, { problem: ['mark-above', { most: 100 }] }],
  [{ mark: 'good' }, { problem: ['mark-form', { given: 'good' }] }],
  [{ mark: '-1' }, { problem: ['mark-form', { given: '-1' }] }],
  [{ answers: ['B', '对'], mark: 100 }, { problem: ['mark-differs', { graded: 50 }] }],
  [{ answers: ['A', '对', 'C'] }, { problem: ['question-beyond', { question: 3, most: 2 }] }],
  [{ answers: ['A', 'C'] }, { problem: ['response-impossible', { question: 2, given: 'C' }] }],
  [{ mark: 1, day: '2026-11-22' }, { problem: ['day-ahead'] }],
  [{ mark: 1, day: '2026-11-17' }, { problem: ['day-before', { day: '2026-11-18' }] }],
  [{ mark: 1, day: '昨天' }, { problem: ['no-day', { given: '昨天' }] }],
  [{ mark: 1, staffNumber: '' }, { problem: ['staff-number-missing'] }],
] as const)('reads the row %j', (changed, read) => {
  expect(markRow(row(changed), rules)).toEqual(read);
});

it('asks for no form where there is one, nor for a day that nobody named', () => {
  const one = { ...rules, papers: new Map([['A', paper]] as const) };
  expect(markRow(row({ form: '', mark: 5 }), one)).toMatchObject({ marks: { form: 'A' } });
  expect(markRow(row({ form: 'A' }), one)).toEqual({ absent: true });
  expect(markRow(row({ mark: 5 }), { ...rules, day: null })).toEqual({ problem: ['day-missing'] });
});
