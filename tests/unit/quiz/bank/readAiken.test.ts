import { expect, it } from 'vitest';

import { readAiken } from '../../../../cms/domain/quiz/bank/readAiken.ts';

const outcome = (text: string) =>
  readAiken(text).map(({ row, read }) => [
    row,
    'problem' in read
      ? read.problem[0]
      : [read.item.stem, read.item.options.map((one) => `${one.correct ? '+' : ''}${one.text}`)],
  ]);

it('reads questions with dots and brackets, in two languages, with notes passed over', () => {
  const text = [
    '// notes of an editor',
    'Which metal is liquid at room temperature?',
    ...['A. Iron', 'B. Mercury', 'C. Tin', 'ANSWER: B', ''],
    '安全生产的方针是（ ）。',
    '请选一项。',
    ...['A）安全第一', 'B）效益第一', '答案：A'],
    '',
  ].join('\r\n');
  expect(outcome(text)).toEqual([
    [2, ['Which metal is liquid at room temperature?', ['Iron', '+Mercury', 'Tin']]],
    [8, ['安全生产的方针是（ ）。\n请选一项。', ['+安全第一', '效益第一']]],
  ]);
});

it.each([
  ['no answer', 'Q\nA. x\nB. y\n', [[1, 'aiken-no-answer']]],
  ['an answer further on', 'Q\nA. x\nB. y\n\nR\nA. x\nB. y\nANSWER: A', [[1, 'aiken-no-answer'], [5, ['R', ['+x', 'y']]]]], // prettier-ignore
  ['no options', 'Q\nANSWER: A', [[1, 'aiken-no-options']]],
  ['two answers', 'Q\nA. x\nB. y\nANSWER: A, B', [[1, 'aiken-several-answers']]],
  ['a letter without option', 'Q\nA. x\nB. y\nANSWER: C', [[1, 'option-unknown']]],
  ['no letter', 'Q\nA. x\nB. y\nANSWER: 1', [[1, 'answer-unreadable']]],
  ['one option', 'Q\nA. x\nANSWER: A', [[1, 'options-too-few']]],
])('says what is wrong with a question that has %s', (_, text, expected) => {
  expect(outcome(text)).toEqual(expected);
});
