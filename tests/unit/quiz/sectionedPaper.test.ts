import fc from 'fast-check';
import { expect, it } from 'vitest';

import { grade } from '../../../cms/domain/quiz/grade.ts';
import { paperSchema, type BankQuestion } from '../../../cms/domain/quiz/paper.ts';
import { buildSectionedPaper } from '../../../cms/domain/quiz/sectionedPaper.ts';

const bank = (from: number, to: number): BankQuestion[] =>
  Array.from({ length: to - from }, (_, n) => ({
    id: `q${String(from + n).padStart(2, '0')}`,
    type: 'true-false',
    stem: '判断',
    answer: true,
  }));
const sections = [
  { title: '一、判断', marks: 1, count: 3, bank: bank(0, 10) },
  { title: '二、要点', marks: 2.5, count: 2, bank: bank(4, 6) },
  { title: '三、必答', marks: 4, bank: bank(20, 22) },
];
const seeds = fc.string({ minLength: 8, maxLength: 32 });

it('draws for each section, none twice, whatever the seed', () => {
  fc.assert(
    fc.property(seeds, fc.boolean(), (seed, shuffle) => {
      const paper = buildSectionedPaper(sections, { seed, shuffle });
      expect(paper.map(({ section }) => section)).toEqual([
        ...['一、判断', '一、判断', '一、判断'],
        ...['二、要点', '二、要点', '三、必答', '三、必答'],
      ]);
      expect(paper.map(({ marks }) => marks)).toEqual([1, 1, 1, 2.5, 2.5, 4, 4]);
      expect(new Set(paper.map(({ id }) => id)).size).toBe(7);
      expect(
        paper
          .slice(3, 5)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['q04', 'q05']);
      if (!shuffle) expect(paper.slice(5).map(({ id }) => id)).toEqual(['q20', 'q21']);
      expect(buildSectionedPaper(sections, { seed, shuffle })).toEqual(paper);
      expect(paperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
    }),
  );
});

it('draws every question sooner or later', () => {
  const drawn = Array.from({ length: 60 }, (_, n) =>
    buildSectionedPaper(sections, { seed: `seed ${n}`, shuffle: true }).map(({ id }) => id),
  );
  expect(new Set(drawn.flat()).size).toBe(12);
});

it('weighs each section by its marks', () => {
  const paper = buildSectionedPaper(sections, { seed: 'seed', shuffle: false });
  const right = Object.fromEntries(paper.slice(5).map(({ id }) => [id, 'true']));
  expect(grade(paper, right, 0.5)).toMatchObject({ score: 50, passed: true });
});

it('takes what there is where the bank has shrunk', () => {
  const short = [{ title: '一', marks: 1, count: 5, bank: bank(0, 3) }];
  expect(buildSectionedPaper(short, { seed: 's', shuffle: true })).toHaveLength(3);
});
