import { expect, it } from 'vitest';

import { questionHints } from '../../../../cms/domain/quiz/analysis/questionHints.ts';

const hintsOf = (right: (number | null)[], wrong: (number | null)[]) =>
  questionHints({
    ...{ attempts: 40, facility: 50, discriminationIndex: 10, randomGuess: 50 },
    options: [
      { text: '甲', right: true, shown: true, share: 50, quarters: right },
      { text: '乙', right: false, shown: true, share: 50, quarters: wrong },
    ],
  }).map(({ code }) => code);

it.each([
  ['the best quarter prefers a wrong option', [20, 90, 90, 90], [80, 10, 10, 10], true],
  ['the best prefer the key', [80, 10, 10, 10], [20, 90, 90, 90], false],
  // Thirty of forty with the same score stand in the second quarter, and nobody in the first.
  ['those who did equally best prefer a wrong option', [null, 0, null, 0], [null, 100, null, 100], true], // prettier-ignore
  ['all did equally well', [null, null, 0, null], [null, null, 100, null], false],
  ['there is nobody to tell of', [null, null, null, null], [null, null, null, null], false],
] as const)('where %s, the key is asked about: %j %j', (_, right, wrong, asked) => {
  expect(hintsOf([...right], [...wrong]).includes('best-choose-another')).toBe(asked);
});
