import fc from 'fast-check';
import { expect, it } from 'vitest';

import { buildPaper, paperSchema, type BankQuestion } from '../../../cms/domain/quiz/paper.ts';

const options = ['甲', '乙', '丙', '丁'].map((text) => ({ text }));
const bank: BankQuestion[] = [
  {
    id: 'q1',
    type: 'single',
    stem: '单选',
    options: options.map((one, n) => ({ ...one, correct: n === 2 })),
    explanation: '丙',
  },
  {
    id: 'q2',
    type: 'multiple',
    stem: '多选',
    options: options.map((one, n) => ({ ...one, correct: n % 2 === 0 })),
  },
  { id: 'q3', type: 'true-false', stem: '判断', answer: true },
  { id: 'q4', type: 'true-false', stem: '判断', answer: null },
  { id: 'q5', type: 'fill-in', stem: '填空', answers: ['八小时', '8小时'] },
  { id: 'q6', type: 'ordering', stem: '排序', options },
  { id: 'q7', type: 'numeric', stem: '数值', value: 44, tolerance: 0.5 },
  {
    id: 'q8',
    type: 'matching',
    stem: '连线',
    pairs: [
      { left: '一', right: '壹' },
      { left: '二', right: '贰' },
      { left: '三', right: '叁' },
      { left: '四', right: '肆' },
    ],
  },
];

const seed = fc.string({ minLength: 8, maxLength: 32 });
const built = (rules: { seed: string; shuffle: boolean; draw?: number }) => buildPaper(bank, rules);
const texts = (list: { text: string }[] | undefined) => list?.map(({ text }) => text);
const find = (paper: ReturnType<typeof buildPaper>, id: string) => {
  const question = paper.find((one) => one.id === id);
  if (!question) throw new Error(`no ${id}`);
  return question;
};

it('is the same for the same seed, whatever order the bank comes in', () => {
  fc.assert(
    fc.property(seed, fc.shuffledSubarray(bank, { minLength: bank.length }), (one, given) => {
      const rules = { seed: one, shuffle: true };
      expect(buildPaper(given, rules)).toEqual(buildPaper(bank, rules));
    }),
  );
});

it('differs between seeds', () => {
  const papers = Array.from({ length: 20 }, (_, n) =>
    built({ seed: `seed ${String(n)}`, shuffle: true }),
  );
  expect(new Set(papers.map((paper) => paper.map(({ id }) => id).join())).size).toBeGreaterThan(10);
  const orders = papers.map((paper) => texts(find(paper, 'q1').options)?.join());
  expect(new Set(orders).size).toBeGreaterThan(5);
});

it('draws as many questions as it is told, all of them where there are no more', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 20 }), fc.boolean(), (one, draw, shuffle) => {
      const paper = built({ seed: one, shuffle, draw });
      expect(paper).toHaveLength(Math.min(draw, bank.length));
      expect(new Set(paper.map(({ id }) => id)).size).toBe(paper.length);
    }),
  );
});

it('draws every question sooner or later', () => {
  const drawn = Array.from({ length: 60 }, (_, n) =>
    built({ seed: String(n), shuffle: true, draw: 2 }).map(({ id }) => id),
  );
  expect(new Set(drawn.flat()).size).toBe(bank.length);
});

it('keeps the bank’s order where it is not to be mixed', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 1, max: 8 }), (one, draw) => {
      const ids = built({ seed: one, shuffle: false, draw }).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(texts(find(built({ seed: one, shuffle: false }), 'q1').options)).toEqual(
        texts(options),
      );
    }),
  );
});

it('marks the right options whatever place they have got', () => {
  fc.assert(
    fc.property(seed, fc.boolean(), (one, shuffle) => {
      const paper = built({ seed: one, shuffle });
      const textOf = (id: string, option: unknown) =>
        [
          ...(find(paper, id).options ?? []),
          ...(find(paper, id).left ?? []),
          ...(find(paper, id).right ?? []),
        ].find((shown) => shown.id === option)?.text;
      const key = (id: string) => ({ ...find(paper, id).key }) as Record<string, unknown>;
      expect(textOf('q1', key('q1').one)).toBe('丙');
      expect((key('q2').set as string[]).map((id) => textOf('q2', id)).sort()).toEqual(['丙', '甲'].sort()); // prettier-ignore
      expect(key('q3')).toEqual({ one: 'true' });
      expect(key('q4')).toEqual({ one: 'false' });
      expect(key('q5')).toEqual({ texts: ['八小时', '8小时'] });
      expect((key('q6').order as string[]).map((id) => textOf('q6', id))).toEqual(texts(options));
      expect(key('q7')).toEqual({ value: 44, tolerance: 0.5 });
      const pairs = Object.entries(key('q8').pairs as Record<string, string>);
      expect(pairs.map(([left, right]) => [textOf('q8', left), textOf('q8', right)])).toEqual([
        ['一', '壹'],
        ['二', '贰'],
        ['三', '叁'],
        ['四', '肆'],
      ]);
    }),
  );
});

it('names options by where they are shown, so that an id tells nothing of the key', () => {
  fc.assert(
    fc.property(seed, fc.boolean(), (one, shuffle) => {
      const paper = built({ seed: one, shuffle });
      for (const id of ['q1', 'q2', 'q6']) {
        expect(find(paper, id).options?.map((shown) => shown.id)).toEqual(['a', 'b', 'c', 'd']);
      }
      expect(find(paper, 'q8').left?.map((shown) => shown.id)).toEqual(['la', 'lb', 'lc', 'ld']);
      expect(find(paper, 'q8').right?.map((shown) => shown.id)).toEqual(['ra', 'rb', 'rc', 'rd']);
    }),
  );
});

it.each([true, false])('mixes an ordering by the secret seed alone (shuffle %s)', (shuffle) => {
  const orders = Array.from({ length: 40 }, (_, n) =>
    texts(find(built({ seed: `s${String(n)}`, shuffle }), 'q6').options)?.join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(8);
  const sides = Array.from({ length: 40 }, (_, n) =>
    texts(find(built({ seed: `s${String(n)}`, shuffle }), 'q8').right)?.join(),
  );
  expect(new Set(sides).size).toBeGreaterThan(8);
});

const two: BankQuestion = {
  id: 'q9',
  type: 'fill-in',
  stem: '每班先____，再____。',
  blanks: [{ answers: ['点名'] }, { answers: ['交底', '交代任务'] }],
};
const keyOf = (question: BankQuestion) =>
  buildPaper([question], { seed: 's', shuffle: true })[0]?.key;

it('keys each of several blanks by its place in the stem', () => {
  const [asked] = buildPaper([two], { seed: 's', shuffle: true });
  expect(asked).toMatchObject({ blanks: ['b1', 'b2'] });
  expect(asked?.key).toEqual({ blanks: { b1: ['点名'], b2: ['交底', '交代任务'] } });
});

it.each<[string, Partial<BankQuestion>]>([
  ['the stem marks one blank more', { stem: '____、____、____', answers: ['一'] }],
  ['there is one blank', { blanks: [{ answers: ['点名'] }], answers: ['一'] }],
  ['there are none', { blanks: null, answers: ['一'] }],
])('takes one answer where %s', (_, changed) => {
  expect(keyOf({ ...two, ...changed })).toEqual({ texts: ['一'] });
});

it('notes what is not usual: how parts of a multiple choice count, what makes no difference', () => {
  const rules = { seed: 's', shuffle: false };
  const many = bank.filter(({ id }) => id === 'q2');
  expect(buildPaper(many, { ...rules, multipleRule: 'balance' })[0]?.key).toMatchObject({ rule: 'balance' }); // prettier-ignore
  for (const multipleRule of ['all', null, undefined] as const) {
    expect(buildPaper(many, { ...rules, multipleRule })[0]?.key).not.toHaveProperty('rule');
  }
  const usual = { width: true, case: true, spaces: null, fullStop: true, numerals: false };
  expect(keyOf({ ...two, leniency: usual })).not.toHaveProperty('leniency');
  expect(keyOf({ ...two, leniency: { ...usual, case: false, numerals: true } })).toMatchObject({
    leniency: ['width', 'spaces', 'fullStop', 'numerals'],
  });
});

it('shows nothing of the key outside of `key` and `explanation`', () => {
  const shown = built({ seed: 'seed', shuffle: true }).map(
    ({ key: _, explanation: __, ...rest }) => rest,
  );
  const known = ['id', 'left', 'options', 'right', 'stem', 'text', 'type'];
  const names = new Set<string>();
  JSON.stringify(shown, (name, value: unknown) => {
    if (name && !/^\d+$/.test(name)) names.add(name);
    return value;
  });
  expect([...names].sort()).toEqual(known);
});

it('comes back from storage as it was built', () => {
  fc.assert(
    fc.property(seed, (one) => {
      const paper = built({ seed: one, shuffle: true });
      expect(paperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
    }),
  );
});
