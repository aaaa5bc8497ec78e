import fc from 'fast-check';
import { expect, it } from 'vitest';

import { isRight } from '../../../cms/domain/quiz/grade.ts';
import type { PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import { QUESTION_TYPES, type QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';
import { isResponseTo, type Response } from '../../../cms/domain/quiz/response.ts';

const shown = (...ids: string[]) => ids.map((id) => ({ id, text: id }));
const question = (type: QuestionType): PaperQuestion => ({
  id: 'q',
  type,
  stem: '？',
  ...(type === 'true-false' ? { options: shown('true', 'false') } : {}),
  ...(['single', 'multiple', 'ordering'].includes(type) ? { options: shown('a', 'b', 'c') } : {}),
  ...(type === 'matching' ? { left: shown('la', 'lb'), right: shown('ra', 'rb') } : {}),
  key: { one: 'a' },
  explanation: '',
});

it.each<[QuestionType, unknown]>([
  ['single', 'a'],
  ['true-false', 'false'],
  ['multiple', ['a', 'c']],
  ['multiple', []],
  ['ordering', ['c', 'a', 'b']],
  ['fill-in', '八小时'],
  ['fill-in', ''],
  ['fill-in', 'x'.repeat(500)],
  ['numeric', '44'],
  ['matching', { la: 'rb' }],
  ['matching', {}],
])('%s takes %j', (type, response) => {
  expect(isResponseTo(question(type), response)).toBe(true);
});

it.each<[QuestionType, unknown]>([
  ['single', 'd'],
  ['single', ['a']],
  ['single', 1],
  ['single', undefined],
  ['true-false', true],
  ['multiple', 'a'],
  ['multiple', ['a', 'a']],
  ['multiple', ['a', 'd']],
  ['multiple', [['a']]],
  ['ordering', { a: 'b' }],
  ['fill-in', 'x'.repeat(501)],
  ['fill-in', { $gt: '' }],
  ['numeric', 44],
  ['matching', { la: 'lb' }],
  ['matching', { ra: 'la' }],
  ['matching', { la: ['ra'] }],
  ['matching', [['la', 'ra']]],
  ['matching', JSON.parse('{"__proto__": "ra"}')],
])('%s refuses %j', (type, response) => {
  expect(isResponseTo(question(type), response)).toBe(false);
});

it.each(QUESTION_TYPES)('%s takes an answer back', (type) => {
  expect(isResponseTo(question(type), null)).toBe(true);
});

it('answers any JSON with yes or no, and grading never throws on it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...QUESTION_TYPES), fc.jsonValue(), (type, value) => {
      expect(isResponseTo(question(type), value)).toBeTypeOf('boolean');
      expect(isRight(question(type), value as Response)).toBeTypeOf('boolean');
    }),
  );
});

it('takes a text for each of several blanks, and for nothing else', () => {
  const asked: PaperQuestion = { ...question('fill-in'), blanks: ['b1', 'b2'] };
  for (const fit of [{}, { b1: '八' }, { b1: '八', b2: '' }, null]) {
    expect(isResponseTo(asked, fit)).toBe(true);
  }
  for (const unfit of ['八', ['b1'], { b3: '八' }, { b1: 8 }, { b1: 'x'.repeat(501) }, 1]) {
    expect(isResponseTo(asked, unfit)).toBe(false);
  }
  expect(isResponseTo(question('fill-in'), { b1: '八' })).toBe(false);
});
