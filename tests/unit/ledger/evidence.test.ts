import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readEvidence, writeEvidence, type Evidence } from '../../../cms/domain/ledger/evidence.ts';
import type { SourceKind } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { SLOTS } from '../../../cms/domain/ledger/slot.ts';

const figure = fc.double({ min: 0, max: 1e6, noNaN: true });
const instant = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
const perhaps = <T>(one: fc.Arbitrary<T>) => fc.option(one);
const attended = {
  day: fc.constant('2026-03-02'),
  slots: fc.subarray([...SLOTS]),
  place: perhaps(fc.string()),
};
const evidence: fc.Arbitrary<Evidence> = fc.oneof(
  fc.record({
    kind: fc.constant('online' as const),
    session: fc.string(),
    itemVersion: instant,
    activeSeconds: figure,
    requiredSeconds: figure,
    nominalSeconds: figure,
    coverage: figure,
    requiredCoverage: figure,
    attempt: perhaps(fc.string()),
    score: perhaps(figure),
    passShare: perhaps(figure),
    startedAt: instant,
    lastStartedAt: instant,
    completedAt: instant,
    sittings: figure,
  }),
  fc.record({
    kind: fc.constant('quiz' as const),
    attempt: fc.string(),
    number: figure,
    score: perhaps(figure),
    passShare: perhaps(figure),
    startedAt: instant,
    submittedAt: instant,
  }),
  fc.record({ kind: fc.constant('class' as const), ...attended }),
  fc.record({ kind: fc.constant('field' as const), ...attended }),
);

describe('evidence', () => {
  it('comes back from the ledger as it was written, through JSON and its entry’s kind', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const stored = writeEvidence(one);
        expect(stored).not.toHaveProperty('kind');
        expect(Object.keys(stored)).toEqual(Object.keys(one).filter((key) => key !== 'kind'));
        const read: unknown = JSON.parse(JSON.stringify(stored));
        const again = readEvidence({ sourceKind: one.kind, evidence: read });
        expect(again).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  it.each<[string, SourceKind, object]>([
    ['of nothing', 'online', {}],
    ['without a check', 'online', { session: 's1', activeSeconds: 480, attempt: null }],
    ['without a mark', 'quiz', { attempt: 't1' }],
    ['without a place', 'class', { day: '2026-03-02', halfDays: 2 }],
    ['with no place', 'field', { day: '2026-03-02', halfDays: 1, place: null }],
  ])('of an earlier version is read: %s', (_, sourceKind, stored) => {
    expect(readEvidence({ sourceKind, evidence: stored })).toEqual({ kind: sourceKind, ...stored });
  });

  it('is of the kind of its entry, whatever it says of itself', () => {
    const stored = { kind: 'quiz', day: '2026-03-02', beats: 16 };
    expect(readEvidence({ sourceKind: 'class', evidence: stored })).toEqual({
      kind: 'class',
      day: '2026-03-02',
    });
  });

  it.each<[string, SourceKind, unknown]>([
    ['nothing', 'online', undefined],
    ['null', 'online', null],
    ['a text', 'quiz', 'x'],
    ['a list', 'online', ['x']],
    ['a number told as a text', 'online', { activeSeconds: '480' }],
    ['a text told as a number', 'quiz', { attempt: 1 }],
    ['that of an adjustment', 'adjustment', { day: '2026-03-02' }],
  ])('is none: %s', (_, sourceKind, stored) => {
    expect(readEvidence({ sourceKind, evidence: stored })).toBeNull();
  });

  it('stays none for any JSON but an object', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('online' as const, 'class' as const),
        (json, kind) => {
          const read = readEvidence({ sourceKind: kind, evidence: json });
          expect(read?.kind ?? kind).toBe(kind);
          if (typeof json !== 'object' || Array.isArray(json)) expect(read).toBeNull();
        },
      ),
    );
  });
});
