import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  assignmentMoves,
  type OpenStay,
  type Posting,
} from '../../../cms/domain/accounts/assignmentMoves.ts';

const posting = (rest: Partial<Posting> = {}): Posting => ({
  ...{ unit: 'a', job: null, secondary: null, joinedOn: null, leftOn: null },
  ...rest,
});
const stay = (rest: Partial<OpenStay> = {}): OpenStay => ({
  ...{ id: 's', unit: 'a', job: null, main: true, from: '2026-01-01' },
  ...rest,
});
const on = (day: string, lastEnd: string | null = null) => ({ day, lastEnd });
const nothing = { end: [], begin: [], correct: [] };

describe('moves of a person', () => {
  it('begin with the first day of work', () => {
    expect(assignmentMoves([], posting({ joinedOn: '2020-05-01' }), on('2026-11-26'))).toEqual({
      ...nothing,
      begin: [{ unit: 'a', job: null, main: true, from: '2020-05-01' }],
    });
  });

  it('end what was the day before', () => {
    const to = posting({ unit: 'b', job: '队长' });
    expect(assignmentMoves([stay()], to, on('2026-11-26'))).toEqual({
      ...nothing,
      end: [{ id: 's', to: '2026-11-25' }],
      begin: [{ unit: 'b', job: '队长', main: true, from: '2026-11-26' }],
    });
  });

  it('correct what began on the same day', () => {
    const to = posting({ unit: 'b' });
    expect(assignmentMoves([stay({ from: '2026-11-26' })], to, on('2026-11-26'))).toEqual({
      ...nothing,
      correct: [{ id: 's', unit: 'b', job: null }],
    });
  });

  it('end all with the last day of work', () => {
    const open = [stay(), stay({ id: 't', unit: 'b', main: false })];
    const gone = posting({ leftOn: '2026-11-20', secondary: ['b'] });
    expect(assignmentMoves(open, gone, on('2026-11-26'))).toEqual({
      ...nothing,
      end: [
        { id: 's', to: '2026-11-20' },
        { id: 't', to: '2026-11-20' },
      ],
    });
  });

  it('begin anew with who comes back', () => {
    const back = posting({ joinedOn: '2026-11-01' });
    expect(assignmentMoves([], back, on('2026-11-26', '2024-03-31')).begin).toEqual([
      { unit: 'a', job: null, main: true, from: '2026-11-01' },
    ]);
  });

  it('leave other units alone unless they are named', () => {
    const open = [stay(), stay({ id: 't', unit: 'b', main: false })];
    expect(assignmentMoves(open, posting(), on('2026-11-26'))).toEqual(nothing);
    expect(assignmentMoves(open, posting({ secondary: ['c'] }), on('2026-11-26'))).toEqual({
      ...nothing,
      end: [{ id: 't', to: '2026-11-25' }],
      begin: [{ unit: 'c', job: null, main: false, from: '2026-11-26' }],
    });
  });

  it('have nothing to do a second time, and leave one main stay at most', () => {
    const unit = fc.constantFrom('a', 'b', 'c');
    const day = fc.constantFrom('2026-11-20', '2026-11-25', '2026-11-26');
    const postings = fc.record({
      unit,
      job: fc.constantFrom(null, '队长'),
      secondary: fc.option(fc.uniqueArray(unit), { nil: null }),
      joinedOn: fc.constant(null),
      leftOn: fc.option(day, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(postings, { minLength: 1, maxLength: 5 }), (sequence) => {
        let open: OpenStay[] = [];
        let lastEnd: string | null = null;
        let n = 0;
        const go = (to: Posting, when: string) => {
          const moves = assignmentMoves(open, to, on(when, lastEnd));
          for (const { to: last } of moves.end) {
            if (lastEnd === null || last > lastEnd) lastEnd = last;
          }
          const corrected = new Map(moves.correct.map((change) => [change.id, change]));
          open = open
            .filter(({ id }) => !moves.end.some((end) => end.id === id))
            .map((one) => ({ ...one, ...corrected.get(one.id) }));
          open.push(...moves.begin.map((begun) => ({ ...begun, id: `n${(n += 1)}` })));
          return moves;
        };
        for (const [at, to] of sequence.entries()) {
          const when = `2026-11-2${4 + at}`;
          go(to, when);
          expect(go(to, when)).toEqual(nothing);
          expect(open.filter(({ main }) => main).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
