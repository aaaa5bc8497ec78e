import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  answerCard,
  INTERVALS,
  isDue,
  rightsNeeded,
  type MistakeCard,
} from '../../../../cms/domain/quiz/practice/answerCard.ts';
import { countDays, dayOf, startOfDay } from '../../../../cms/domain/shanghai.ts';

const DAY_MS = 86_400_000;
/** Noon in Shanghai, so many days after the first of November. */
const noon = (days: number) => startOfDay('2026-11-01').getTime() + DAY_MS * (days + 0.5);
const dayAfter = (days: number) => dayOf(new Date(noon(days)));

/** What becomes of a card: answers as the days they are given on and whether they are right. */
function follow(answers: readonly (readonly [number, boolean])[]): MistakeCard | null {
  let card: MistakeCard | null = null;
  for (const [day, right] of answers) card = answerCard(card, { right, at: noon(day) });
  return card;
}

it.each([
  ['never wrong', [[0, true]], null],
  ['wrong', [[0, false]], { state: 'open', rights: 0, lapses: 0, due: dayAfter(1) }],
  ['right again the same day', [[0, false], [0.1, true]], { rights: 0, due: dayAfter(1) }],
  ['right after a day', [[0, false], [1, true]], { rights: 1, due: dayAfter(4) }],
  ['right before three days more', [[0, false], [1, true], [3, true]], { rights: 1, due: dayAfter(4) }],
  ['right twice', [[0, false], [1, true], [4, true]], { state: 'done', rights: 2 }],
  ['late, and right twice', [[0, false], [9, true], [40, true]], { state: 'done', rights: 2 }],
  ['wrong again when due', [[0, false], [1, false]], { rights: 0, lapses: 1, due: dayAfter(2) }],
  ['wrong again before', [[0, false], [0.1, false]], { rights: 0, lapses: 0, due: dayAfter(1) }],
  ['forgotten once: right twice is not enough', [[0, false], [1, false], [2, true], [5, true]], { state: 'open', rights: 2, due: dayAfter(12) }],
  ['forgotten once: right three times', [[0, false], [1, false], [2, true], [5, true], [12, true]], { state: 'done', rights: 3 }],
  ['forgotten twice: the last time after 21 days', [[0, false], [1, false], [2, false], [3, true], [6, true], [13, true]], { state: 'open', rights: 3, due: dayAfter(34) }],
  ['forgotten twice: right four times', [[0, false], [1, false], [2, false], [3, true], [6, true], [13, true], [34, true]], { state: 'done', rights: 4 }],
  ['wrong after it was done', [[0, false], [1, true], [4, true], [9, false]], { state: 'open', rights: 0, lapses: 1, due: dayAfter(10) }],
] as const)('%s', (_, answers, expected) => {
  const card = follow(answers);
  if (expected === null) expect(card).toBeNull();
  else expect(card).toMatchObject(expected);
}); // prettier-ignore

it('counts days as Shanghai does: a minute after midnight is the next day', () => {
  const midnight = startOfDay('2026-11-02').getTime();
  const wrong = answerCard(null, { right: false, at: midnight - 1 });
  expect(wrong).toMatchObject({ due: '2026-11-02' });
  expect(answerCard(wrong, { right: true, at: midnight })).toMatchObject({ due: '2026-11-05' });
});

it.each(['removed', 'gone'] as const)('%s: comes back only when it is wrong again', (state) => {
  const card: MistakeCard = { state, rights: 0, lapses: 0, due: dayAfter(1), lastAt: noon(1) };
  expect(answerCard(card, { right: true, at: noon(9) })).toBe(card);
  expect(answerCard(card, { right: false, at: noon(1) })).toBe(card);
  expect(answerCard(card, { right: false, at: noon(9) })).toMatchObject({ state: 'open', lapses: 0, due: dayAfter(10) }); // prettier-ignore
});

const answers = fc
  .array(fc.tuple(fc.nat({ max: 30 * 24 }), fc.boolean()), { maxLength: 40, size: 'max' })
  .map((gaps) => {
    let hours = 0;
    return gaps.map(([gap, right]) => [(hours += gap + 1) / 24, right] as const);
  });

it('holds whatever is answered when', () => {
  fc.assert(
    fc.property(answers, (given) => {
      let card: MistakeCard | null = null;
      for (const [days, right] of given) {
        const at = noon(days);
        const day = dayOf(new Date(at));
        const before: MistakeCard | null = card;
        card = answerCard<MistakeCard | null>(before, { right, at });
        if (!right) {
          // What is wrong always begins anew, and is due the next day.
          expect(card).toMatchObject({ state: 'open', rights: 0 });
          expect(countDays(day, card?.due ?? '')).toBe(1 + INTERVALS[0]);
        }
        if (card === null) continue;
        // Never due on the day that it was answered on.
        if (card !== before) expect(isDue(card, day)).toBe(false);
        // What is right counts at most once, and never before its day.
        expect(card.rights - (before?.rights ?? 0)).toBeLessThanOrEqual(1);
        if (right && before && !isDue(before, day)) expect(card).toBe(before);
        // It ends only with as many in a row as it needs, which are two at least.
        if (card.state === 'done') expect(card.rights).toBe(rightsNeeded(before ?? card));
        expect(rightsNeeded(card)).toBeGreaterThanOrEqual(2);
        expect(rightsNeeded(card)).toBeLessThanOrEqual(INTERVALS.length);
        // The same told again counts once.
        expect(answerCard(card, { right, at })).toBe(card);
      }
    }),
  );
});

it('ends with right answers on the days it is due', () => {
  fc.assert(
    fc.property(answers, (given) => {
      let card = follow([...given, [2_000, false]]);
      let rounds = 0;
      while (card?.state === 'open') {
        card = answerCard(card, { right: true, at: startOfDay(card.due).getTime() });
        rounds += 1;
      }
      expect(card?.state).toBe('done');
      expect(rounds).toBe(card && rightsNeeded(card));
    }),
  );
});
