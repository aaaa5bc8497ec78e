import fc from 'fast-check';

import { emptyItem, type BankItem } from '../../../../cms/domain/quiz/bank/bankItem.ts';
import { cleanText } from '../../../../cms/domain/quiz/bank/cleanText.ts';
import { itemProblem } from '../../../../cms/domain/quiz/bank/itemProblem.ts';
import { DIFFICULTIES } from '../../../../cms/domain/quiz/difficulty.ts';
import { QUESTION_TYPES } from '../../../../cms/domain/quiz/questionTypes.ts';

/** What trips up formats: their marks, formulas, lines, quotes, other scripts. */
const PIECES = [
  ...['{', '}', '~', '=', '#', ':', '\\', '\n', '->', '%', '%50%', '*', '|', '｜', '//', '::', '$'],
  ...['"', "'", '“', '”', ',', '，', '、', ';', '；', '\t', ' ', '  ', '=1+1', '@SUM', '+1', '-1'],
  ...['A. ', 'B) ', 'ANSWER: A', '[html]', '[question]', '<p>', '&lt;', '&&092;', '$CATEGORY: x'],
  ...[
    '安全',
    '第一',
    '（ ）',
    '：',
    '😀',
    '👩‍🌾',
    'ｆｕｌｌ',
    'é',
    'T',
    'FALSE',
    '2026',
    '\\n',
    '\\-',
    '→',
  ],
];

const text = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 })), {
      ...{ minLength: 1, maxLength, size: 'max' },
    })
    .map((pieces) => cleanText(pieces.join('')))
    .filter((joined) => joined !== '');

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const list = <T>(value: fc.Arbitrary<T>, minLength: number) =>
  fc.array(value, { minLength, maxLength: 12, size: 'max' });

const about = fc.record({
  ...{ explanation: maybe(text(8)), code: maybe(text(3)), document: maybe(text(5)) },
  ...{ number: maybe(text(3)), day: maybe(fc.constantFrom('2026-02-28', '1999-12-31')) },
  difficulty: maybe(fc.constantFrom(...DIFFICULTIES)),
  topics: fc.uniqueArray(text(4), { maxLength: 3 }),
});

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, -0.5, 1e-7, 1e21, 3.14),
);

/** Any question that the back office takes. */
export const anyItem: fc.Arbitrary<BankItem> = fc
  .record({
    ...{ type: fc.constantFrom(...QUESTION_TYPES), stem: text(10), about },
    ...{ texts: list(text(5), 2), right: fc.nat(), rights: list(fc.boolean(), 12) },
    ...{
      answer: fc.boolean(),
      value: number,
      tolerance: fc.double({ min: 0, noNaN: true, max: 1e9 }),
    },
    pairs: list(fc.record({ left: text(4), right: text(4) }), 2),
  })
  .map(({ type, stem, about: said, texts, right, rights, ...rest }): BankItem => {
    const item = { ...emptyItem(type, stem), ...said };
    const isRight = (n: number) => (type === 'single' ? right % texts.length === n : rights[n]);
    switch (type) {
      case 'single':
      case 'multiple':
        return {
          ...item,
          options: texts.map((one, n) => ({ text: one, correct: isRight(n) ?? false })),
        };
      case 'ordering':
        return { ...item, options: texts.map((one) => ({ text: one, correct: false })) };
      case 'true-false':
        return { ...item, answer: rest.answer };
      case 'fill-in':
        return { ...item, answers: texts };
      case 'numeric':
        return { ...item, value: rest.value, tolerance: rest.tolerance };
      case 'matching':
        return { ...item, pairs: rest.pairs };
    }
  })
  .filter((item) => itemProblem(item) === null);
