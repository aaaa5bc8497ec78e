import fc from 'fast-check';
import { expect, it } from 'vitest';

import { grade } from '../../../../cms/domain/quiz/grade.ts';
import { buildPaper, type BankQuestion, type Paper, type PaperQuestion } from '../../../../cms/domain/quiz/paper.ts'; // prettier-ignore
import { makeForms } from '../../../../cms/domain/quiz/print/makeForms.ts';
import { arranged, paperMarks, printedGroups } from '../../../../cms/domain/quiz/print/printedGroups.ts'; // prettier-ignore
import type { Response, Responses } from '../../../../cms/domain/quiz/response.ts';

const word = fc.string({ minLength: 1, maxLength: 6 });
const texts = fc.uniqueArray(word, { minLength: 2, maxLength: 6, size: 'max' });
const kinds: Record<string, fc.Arbitrary<Omit<BankQuestion, 'id' | 'stem'>>> = {
  single: texts.map((list) => ({ type: 'single', options: list.map((text, n) => ({ text, correct: n === 0 })) })), // prettier-ignore
  multiple: texts.map((list) => ({ type: 'multiple', options: list.map((text, n) => ({ text, correct: n % 2 === 0 })) })), // prettier-ignore
  ordering: texts.map((list) => ({ type: 'ordering', options: list.map((text) => ({ text })) })),
  matching: texts.map((list) => ({ type: 'matching', pairs: list.map((text) => ({ left: text, right: `>${text}` })) })), // prettier-ignore
  judged: fc.boolean().map((answer) => ({ type: 'true-false', answer })),
  filled: word.map((text) => ({ type: 'fill-in', answers: [text] })),
  counted: fc.integer().map((value) => ({ type: 'numeric', value, tolerance: 0 })),
};
const bank = fc
  .array(fc.oneof(...Object.values(kinds)), { minLength: 1, maxLength: 12, size: 'max' })
  .map((list) => list.map((one, n): BankQuestion => ({ ...one, id: `q${n}`, stem: `第 ${n} 题` })));

/** What somebody knows, whatever order it is asked in: by question what they would say. */
function answered(paper: Paper, knows: (id: string, text: string) => boolean): Responses {
  return Object.fromEntries(paper.map((question) => [question.id, said(question, knows)]));
}

function said(
  { id, type, options = [], left = [], right = [] }: PaperQuestion,
  knows: (id: string, text: string) => boolean,
): Response {
  const chosen = options.filter(({ text }) => knows(id, text)).map((one) => one.id);
  switch (type) {
    case 'single':
    case 'true-false':
      return chosen[0] ?? null;
    case 'multiple':
      return chosen;
    case 'ordering':
      return [...options].sort((a, b) => (a.text < b.text ? -1 : 1)).map((one) => one.id);
    case 'matching': {
      const others = [...right].sort((a, b) => (a.text < b.text ? -1 : 1));
      const toText = ({ text }: { text: string }) =>
        right.find((one) => one.text === `>${text}` && knows(id, text)) ?? others[0];
      return Object.fromEntries(left.map((one) => [one.id, toText(one)?.id ?? '']));
    }
    default:
      return '1';
  }
}

it('every form asks the same for the same marks, and the same knowledge earns the same in each', () => {
  fc.assert(
    fc.property(bank, fc.string(), fc.boolean(), (questions, seed, keepFirst) => {
      const paper = arranged(buildPaper(questions, { shuffle: true, seed }));
      const forms = makeForms([paper, paper, paper, paper], { seed, keepFirst });
      expect(forms.map(({ form }) => form)).toEqual(['A', 'B', 'C', 'D']);
      // One of several single-choice options is known: no two are, so that order can't decide.
      const knows = (id: string, text: string) => {
        const own = questions.find((one) => one.id === id);
        if (own?.type === 'true-false') return text === 'true';
        return own?.type === 'single'
          ? own.options?.[seed.length % own.options.length]?.text === text
          : text.length % 2 === 0;
      };
      const results = forms.map(({ paper: own }) => {
        expect(paperMarks(own)).toBe(paperMarks(paper));
        expect(own.map(({ id }) => id).sort()).toEqual(paper.map(({ id }) => id).sort());
        for (const one of own) {
          const before = paper.find(({ id }) => id === one.id);
          expect(one.marks).toBe(before?.marks);
          expect(one.options?.map(({ text }) => text).sort()).toEqual(before?.options?.map(({ text }) => text).sort()); // prettier-ignore
          expect(one.options?.map(({ id }) => id)).toEqual(before?.options?.map(({ id }) => id));
        }
        expect(printedGroups(own).map(({ type, marks }) => [type, marks])).toEqual(
          printedGroups(paper).map(({ type, marks }) => [type, marks]),
        );
        return grade(own, answered(own, knows), 0.6);
      });
      const [first] = results;
      for (const { score, passed, shares } of results) {
        expect({ score, passed }).toEqual({ score: first?.score, passed: first?.passed });
        expect(shares).toEqual(first?.shares);
      }
    }),
  );
});

it('forms differ as soon as they can', () => {
  const questions = Array.from({ length: 10 }, (_, n): BankQuestion => ({ id: `q${n}`, stem: '？', type: 'true-false', answer: true })); // prettier-ignore
  const paper = arranged(buildPaper(questions, { shuffle: false, seed: 's' }));
  const forms = makeForms([paper, paper, paper, paper], { seed: 's', keepFirst: true });
  const orders = forms.map(({ paper: own }) => own.map(({ id }) => id).join());
  expect(new Set(orders).size).toBe(4);
  expect(orders[0]).toBe(questions.map(({ id }) => id).join());
});

it('forms of a few questions have these in other orders, not their options alone', () => {
  const options = ['甲', '乙', '丙'].map((text, n) => ({ text, correct: n === 0 }));
  const questions = Array.from({ length: 4 }, (_, n): BankQuestion => ({ id: `q${n}`, stem: '？', type: 'single', options })); // prettier-ignore
  for (let n = 0; n < 100; n += 1) {
    const seed = `seed ${n}`;
    const paper = arranged(buildPaper(questions, { shuffle: true, seed }));
    const forms = makeForms([paper, paper, paper, paper], { seed, keepFirst: n % 2 === 0 });
    const orders = forms.map(({ paper: own }) => own.map(({ id }) => id).join());
    expect(new Set(orders).size, seed).toBe(4);
  }
});

it('forms of one question differ in its options', () => {
  const options = ['甲', '乙', '丙', '丁'].map((text, n) => ({ text, correct: n === 0 }));
  const question: BankQuestion = { id: 'q', stem: '？', type: 'single', options };
  const paper = arranged(buildPaper([question], { shuffle: true, seed: 's' }));
  const forms = makeForms([paper, paper, paper, paper], { seed: 's', keepFirst: false });
  expect(new Set(forms.map(({ paper: [own] }) => own?.options?.map(({ text }) => text).join())).size).toBe(4); // prettier-ignore
});

const single = (id: string, more: Partial<PaperQuestion> = {}): PaperQuestion => ({
  ...{ id, type: 'single', stem: id, explanation: '', key: { one: 'a' } },
  ...more,
});

it.each([
  [4, 25],
  [20, 5],
  [3, 1],
])('%i questions that say nothing weigh %i each', (count, each) => {
  const paper = Array.from({ length: count }, (_, n) => single(`q${n}`));
  expect(printedGroups(arranged(paper))).toMatchObject([{ each, marks: count * each }]);
});

it('stands in sections where it has some, else by kind', () => {
  const judged = single('b', { type: 'true-false', key: { one: 'true' } });
  expect(arranged([judged, single('a')]).map(({ id }) => id)).toEqual(['a', 'b']);
  const sections = [
    single('x', { section: '规程', marks: 2 }),
    single('y', { section: '案例', marks: 5, type: 'true-false' }),
    single('z', { section: '案例', marks: 5 }),
  ];
  expect(printedGroups(arranged(sections))).toMatchObject([
    { section: '规程', type: 'single', each: 2, marks: 2 },
    { section: '案例', type: null, each: 5, marks: 10 },
  ]);
});
