import fc from 'fast-check';
import { expect, it } from 'vitest';

import { checkpointProblem } from '../../../cms/domain/study/checkpointProblem.ts';
import { checkpointsOf } from '../../../cms/domain/study/checkpointsOf.ts';
import { coveredShare, type Range } from '../../../cms/domain/study/coverage.ts';
import { filmTime } from '../../../cms/domain/study/filmTime.ts';
import { beforeGates, lessonGates, type Gate, type GatePlace } from '../../../cms/domain/study/gates.ts'; // prettier-ignore

const question = (place: GatePlace) => ({ question: 'q', mustBeRight: false, place });
const closes = (lesson: Partial<Parameters<typeof lessonGates>[0]>, place: GatePlace) =>
  lessonGates({
    ...{ text: false, cards: 0, film: false, filmSeconds: 100, ...lesson },
    questions: [question(place)],
  }).map((gate) => gate.closes);

it.each<[string, Partial<Parameters<typeof lessonGates>[0]>, GatePlace, number[] | null]>([
  ['a card of several', { cards: 5 }, { card: 2 }, [400, 1000]],
  ['the last card', { cards: 5 }, { card: 5 }, [1000, 1000]],
  ['a card behind a text', { text: true, cards: 5 }, { card: 1 }, [600, 1000]],
  ['a card before a film', { cards: 4, film: true }, { card: 1 }, [125, 500]],
  ['a time of a film', { film: true }, { second: 25 }, [250, 1000]],
  [
    'a time of a film behind text and cards',
    { text: true, cards: 2, film: true },
    { second: 50 },
    [833, 1000],
  ],
  ['a time behind the end', { film: true }, { second: 400 }, [1000, 1000]],
  ['a card where there are none', { film: true }, { card: 1 }, null],
  ['a time where there is no film', { cards: 2 }, { second: 5 }, null],
])('a question at %s closes what lies behind it in its part', (_, lesson, place, range) => {
  const found = closes(lesson, place).map(([from, to]) => [Math.round(from), Math.round(to)]);
  expect(found).toEqual(range ? [range] : []);
});

const thousandth = fc.integer({ min: 0, max: 1000 });
const range = fc.tuple(thousandth, thousandth).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]); // prettier-ignore
const gate = range.map(([from, to]): Gate => ({ question: 'q', mustBeRight: false, closes: [from, to] })); // prettier-ignore
const ranges = fc.array(range, { maxLength: 12, size: 'max' });

it('nothing behind a shut gate counts, and everything else does', () => {
  fc.assert(
    fc.property(ranges, fc.array(gate, { maxLength: 5, size: 'max' }), (seen, shut) => {
      const counted = beforeGates({ coverage: 1, seen }, shut);
      const closed = shut.map((one) => one.closes);
      const inside = (at: number, list: readonly (readonly [number, number])[]) =>
        list.some(([from, to]) => at > from && at < to);
      for (let at = 0.5; at < 1000; at += 1) {
        expect(inside(at, counted.seen)).toBe(inside(at, seen) && !inside(at, closed));
      }
      expect(counted.coverage).toBeCloseTo(1 - coveredShare(closed), 9);
    }),
    { numRuns: 60 },
  );
});

it('a report without stretches is bounded by what is open, and without gates left as it is', () => {
  const shut: Gate[] = [{ question: 'q', mustBeRight: true, closes: [400, 1000] }];
  expect(beforeGates({ coverage: 0.9 }, shut)).toEqual({ coverage: 0.4 });
  expect(beforeGates({ coverage: 0.3 }, shut)).toEqual({ coverage: 0.3 });
  expect(beforeGates({ coverage: 0.9, seen: [[0, 900]] }, [])).toEqual({ coverage: 0.9, seen: [[0, 900]] }); // prettier-ignore
});

it.each([
  ['1:30', 90],
  ['0:05', 5],
  ['120:00', 7200],
  [' 2:00 ', 120],
  ['1:60', null],
  ['90', null],
  ['', null],
  [null, null],
])('%j is %j seconds', (text, seconds) => expect(filmTime(text)).toBe(seconds));

const lesson = { cards: 3, film: true };
it.each([
  ['a card there is', [{ question: 'a', place: 'card', card: 3 }], null],
  ['a card there is not', [{ question: 'a', place: 'card', card: 4 }], 'checkpoint-card'],
  ['no card', [{ question: 'a', place: 'card' }], 'checkpoint-card'],
  ['half a card', [{ question: 'a', place: 'card', card: 1.5 }], 'checkpoint-card'],
  ['a time', [{ question: 'a', place: 'film', time: '0:10' }], null],
  ['no time', [{ question: 'a', place: 'film' }], 'checkpoint-time'],
  ['one question twice', [{ question: 'a', card: 1 }, { question: 'a', card: 2 }], 'checkpoint-twice'], // prettier-ignore
  ['nothing', [null], 'checkpoint-card'],
] as const)('%s', (_, checkpoints, problem) => {
  expect(checkpointProblem(checkpoints, lesson)).toBe(problem);
});

it('a time needs a film', () => {
  const [one] = [{ question: 'a', place: 'film', time: '0:10' }];
  expect(checkpointProblem([one ?? null], { cards: 3, film: false })).toBe('checkpoint-film');
});

it('what is half written asks nothing', () => {
  expect(
    checkpointsOf([
      { question: 'a', place: 'card', card: 2, mustBeRight: true },
      { question: { id: 'b' }, place: 'film', time: '1:00' },
      { question: 'c', place: 'film', time: 'soon' },
      { question: 'd', place: 'card' },
      { question: null, place: 'card', card: 1 },
    ]),
  ).toEqual([
    { question: 'a', mustBeRight: true, place: { card: 2 } },
    { question: 'b', mustBeRight: false, place: { second: 60 } },
  ]);
});
