import { describe, expect, it } from 'vitest';

import { checkYear } from '../../../cms/domain/ledger/checkYear.ts';
import { readEvidence, type ToldEvidence } from '../../../cms/domain/ledger/evidence.ts';
import type {
  ClaimFact,
  LedgerFacts,
  LedgerRow,
  SittingFact,
} from '../../../cms/domain/ledger/ledgerFacts.ts';
import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';

const learner = 'l1';
const year = 2026;
const sitting: SittingFact = {
  id: 's1',
  learner,
  year,
  itemCollection: 'articles',
  itemId: 'a1',
  checkQuiz: null,
  policy: 'default',
  nominalSeconds: 600,
  requiredMs: 480_000,
  requiredCoverage: 0.9,
  startedAt: Date.parse('2026-03-02T01:00:00Z'),
  lastBeatAt: Date.parse('2026-03-02T01:10:00Z'),
  activeMs: 500_000,
};
const evidence: ToldEvidence = {
  kind: 'online',
  session: 's1',
  activeSeconds: 500,
  requiredSeconds: 480,
  nominalSeconds: 600,
  coverage: 1,
  requiredCoverage: 0.9,
  attempt: null,
  startedAt: '2026-03-02T01:00:00.000Z',
};
const online: LedgerRow = {
  id: 'e1',
  learner,
  year,
  seq: 1,
  key: 'award:2026:articles:a1',
  kind: 'award',
  units: 25,
  day: '2026-03-02',
  at: '2026-03-02T01:10:00.000Z',
  sourceKind: 'online',
  sourceCollection: 'articles',
  sourceId: 'a1',
  policy: 'default',
  reason: null,
  by: null,
  reverses: null,
  bars: false,
  evidence,
};
const quiz: LedgerRow = {
  ...online,
  id: 'e2',
  seq: 2,
  key: 'award:2026:quizzes:q1',
  units: 50,
  sourceKind: 'quiz',
  sourceCollection: 'quizzes',
  sourceId: 'q1',
  evidence: { kind: 'quiz', attempt: 't1', startedAt: '2026-03-02T01:00:00.000Z' },
};
const training: LedgerRow = {
  ...online,
  id: 'e3',
  seq: 3,
  key: 'award:2026:class-sessions:c1',
  units: 800,
  day: '2026-03-03',
  at: '2026-03-05T01:00:00.000Z',
  sourceKind: 'class',
  sourceCollection: 'class-sessions',
  sourceId: 'c1',
  evidence: { kind: 'class', day: '2026-03-03', halfDays: 2 },
};
const signed = { reason: '登记有误', by: 't9', policy: 'default', evidence: null };
const reversal: LedgerRow = {
  ...quiz,
  ...signed,
  id: 'e4',
  seq: 4,
  key: 'reversal:e2',
  kind: 'reversal',
  units: -50,
  // Corrected in the year after: the entry still belongs to the year it corrects.
  day: '2027-01-04',
  at: '2027-01-04T01:00:00.000Z',
  reverses: 'e2',
};
const adjustment: LedgerRow = {
  ...reversal,
  id: 'e5',
  seq: 5,
  key: 'adjustment:r1',
  kind: 'adjustment',
  units: 120,
  sourceKind: 'adjustment',
  sourceCollection: null,
  sourceId: null,
  reverses: null,
};
const sound = [online, quiz, training, reversal, adjustment];
const claim = (id: string, rest: Partial<ClaimFact>): [string, ClaimFact] => {
  const granted = { granted: true, allowedUnits: 120, grantedUnits: 120 };
  return [id, { ...{ id, learner, year }, ...granted, ...rest }];
};
const facts: LedgerFacts = {
  policies: new Map([['default', defaultPolicy]]),
  sittings: new Map([['s1', sitting]]),
  attempts: new Map([['t1', { id: 't1', learner, quiz: 'q1', passed: true }]]),
  classes: new Map([
    ['c1', { kind: 'class', day: '2026-03-03', slots: ['morning', 'afternoon'], confirmed: true }],
    ['c2', { kind: 'class', day: '2026-03-03', slots: ['afternoon'], confirmed: true }],
  ]),
  claims: new Map([
    claim('m1', { grantedUnits: 120 }),
    claim('m2', { allowedUnits: 200, grantedUnits: 120 }),
    claim('m3', { grantedUnits: null }),
    claim('m4', { granted: false, grantedUnits: null }),
    claim('m5', { learner: 'l2' }),
    claim('m6', { year: 2025 }),
  ]),
};

const check = (entries: LedgerRow[], known: LedgerFacts = facts) =>
  checkYear({ learner, year, entries, facts: known }).map(({ code, entries: ids }) => [
    code,
    ...ids,
  ]);

/** The sound year with one entry changed. */
const spoil = (id: string, change: Partial<LedgerRow>) =>
  sound.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
const told = (id: string, change: Record<string, unknown>) => {
  const { sourceKind, evidence: was } = sound.find((entry) => entry.id === id) ?? online;
  return spoil(id, { evidence: readEvidence({ sourceKind, evidence: { ...was, ...change } }) });
};

describe('a learner’s year under proof', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(check(sound)).toEqual([]);
  });

  it.each<[string, LedgerRow[], string[][]]>([
    ['a missing number', spoil('e5', { seq: 7 }), [['seq-gap', 'e5']]],
    ['a key of another form', spoil('e1', { key: 'x' }), [['key-form', 'e1']]],
    ['an adjustment’s key', spoil('e5', { key: 'adjustment:' }), [['key-form', 'e5']]],
    ['a number out of the air', spoil('e1', { units: 26 }), [['units-differ', 'e1']]],
    ['a fraction', spoil('e5', { units: 0.5 }), [['units-invalid', 'e5']]],
    [
      'an award of nothing',
      spoil('e3', { units: 0 }),
      [
        ['units-invalid', 'e3'],
        ['units-differ', 'e3'],
      ],
    ],
    ['a day of another year', spoil('e3', { day: '2025-03-03' }), [['year-differs', 'e3']]],
    ['a day that had not come', spoil('e3', { day: '2026-03-06' }), [['day-ahead', 'e3']]],
    ['a day that is none', spoil('e3', { day: '2026-02-30' }), [['day-ahead', 'e3']]],
    ['a policy nobody knows', spoil('e5', { policy: 'p' }), [['policy-unknown', 'e5']]],
    ['no reason', spoil('e5', { reason: ' ' }), [['unsigned', 'e5']]],
    ['nobody’s name', spoil('e4', { by: null }), [['unsigned', 'e4']]],
    ['one’s own correction', spoil('e5', { by: learner }), [['own-correction', 'e5']]],
    ['a reversal of more', spoil('e4', { units: -51 }), [['reversal-units', 'e4']]],
    [
      'a reversal of nothing known',
      spoil('e4', { reverses: 'e9', key: 'reversal:e9' }),
      [['reversal-target', 'e4']],
    ],
    [
      'a second reversal',
      [...sound, { ...reversal, id: 'e6', seq: 6 }],
      [
        ['key-repeated', 'e4', 'e6'],
        ['reversal-repeated', 'e4', 'e6'],
      ],
    ],
    ['too little time', told('e1', { activeSeconds: 478 }), [['active-short', 'e1']]],
    ['too little read', told('e1', { coverage: 0.89 }), [['coverage-short', 'e1']]],
    ['a sitting that never was', told('e1', { session: 's2' }), [['session-missing', 'e1']]],
    ['another demand', told('e1', { requiredSeconds: 470 }), [['session-differs', 'e1']]],
    ['an attempt that never was', told('e2', { attempt: 't2' }), [['attempt-missing', 'e2']]],
    ['a class longer than held', told('e3', { day: '2026-03-04' }), [['class-differs', 'e3']]],
  ])('names %s', (_, entries, expected) => {
    expect(check(entries)).toEqual(expected);
  });

  const claimed = (id: string, change: Partial<LedgerRow> = {}) =>
    check(
      spoil('e5', {
        ...{ key: `adjustment:claim:${id}`, sourceCollection: 'claims', sourceId: id },
        ...change,
      }),
    );
  it.each<[string, string, Partial<LedgerRow>, string[]]>([
    ['what was granted', 'm1', {}, []],
    ['what the cap left of it', 'm2', {}, []],
    ['what was cut off before it was noted', 'm3', {}, []],
    ['less than was entered', 'm1', { units: 121 }, ['claim-differs']],
    ['less than may be entered', 'm3', { units: 121 }, ['claim-differs']],
    ['nothing', 'm4', {}, ['claim-differs']],
    ['another year', 'm6', {}, ['claim-differs']],
    ['another learner', 'm5', {}, ['claim-missing']],
    ['nobody', 'm9', {}, ['claim-missing']],
    ['another key', 'm1', { key: 'adjustment:r1' }, ['key-form']],
  ])('proves that a claim granted %s', (_, id, change, codes) => {
    expect(claimed(id, change)).toEqual(codes.map((code) => [code, 'e5']));
  });

  const again = (key: string): LedgerRow => ({
    ...{ ...quiz, id: 'e6', seq: 6, key },
    evidence: { kind: 'quiz', attempt: 't1', startedAt: '2027-01-04T01:00:00.001Z' },
  });
  it.each<[string, LedgerRow[], string[][]]>([
    ['the second time', [...sound, again('award:2026:quizzes:q1:2')], []],
    ['a time left out', [...sound, again('award:2026:quizzes:q1:3')], [['key-form', 'e6']]],
    [
      'the first time once more',
      [...sound, again('award:2026:quizzes:q1')],
      [
        ['key-repeated', 'e2', 'e6'],
        ['key-form', 'e6'],
      ],
    ],
    [
      'a second time with nothing taken back',
      [online, { ...online, id: 'e6', seq: 2, key: 'award:2026:articles:a1:2' }],
      [['key-form', 'e6']],
    ],
    [
      'a second time before the first was taken back',
      [
        ...sound.slice(0, 3),
        { ...again('award:2026:quizzes:q1:2'), seq: 4 },
        { ...reversal, seq: 5 },
      ],
      [['key-form', 'e6']],
    ],
  ])('of awards earned again, judges %s', (_, entries, expected) => {
    expect(check(entries)).toEqual(expected);
  });

  const attended = (id: string, seq: number, slots: string[], change: Partial<LedgerRow> = {}) => ({
    ...training,
    id,
    seq,
    evidence: readEvidence({ sourceKind: 'class', evidence: { day: '2026-03-03', slots } }),
    ...change,
  });
  const wholeDay = attended('e1', 1, ['afternoon', 'morning']);
  const second = { key: 'award:2026:class-sessions:c2', sourceId: 'c2', units: 400 };
  const undone: LedgerRow = {
    ...reversal,
    ...{ id: 'e2', seq: 2, key: 'reversal:e1', units: -800, sourceKind: 'class', reverses: 'e1' },
    ...{ day: '2026-03-05', at: '2026-03-05T02:00:00.000Z', sourceCollection: 'class-sessions' },
  };
  it.each<[string, LedgerRow[], string[][]]>([
    ['with named half days', [wholeDay], []],
    ['with other half days than held', [attended('e1', 1, ['morning'], { units: 400 })], [['class-differs', 'e1']]], // prettier-ignore
    ['carried to another day', [{ ...wholeDay, day: '2026-03-04' }], [['attendance-carried', 'e1']]], // prettier-ignore
    ['once carried, of before half days had names', [{ ...training, seq: 1, day: '2026-03-04' }], []], // prettier-ignore
    [
      'in two rooms at once',
      [wholeDay, attended('e2', 2, ['afternoon'], second)],
      [
        ['units-differ', 'e2'],
        ['slots-overlap', 'e1', 'e2'],
        ['daily-cap', 'e2'],
      ],
    ],
    ['in another room after the first was undone', [wholeDay, undone, attended('e3', 3, ['afternoon'], second)], []], // prettier-ignore
    ['on a day that has room for a part', [{ ...online, day: '2026-03-03', at: training.at }, { ...wholeDay, id: 'e2', seq: 2, units: 775 }], []], // prettier-ignore
    ['on a day that has room for less', [{ ...online, day: '2026-03-03', at: training.at }, { ...wholeDay, id: 'e2', seq: 2, units: 700 }], [['units-differ', 'e2']]], // prettier-ignore
  ])('of attendance, judges one %s', (_, entries, expected) => {
    expect(check(entries)).toEqual(expected);
  });

  const after = { ...quiz, id: 'e6', seq: 6, key: 'award:2026:quizzes:q1:2' };
  const begun = (startedAt: string): LedgerRow => ({
    ...after,
    evidence: { kind: 'quiz', attempt: 't1', startedAt },
  });
  const takenBack = { day: '2026-03-02', at: '2026-03-02T02:00:00.000Z' };
  it.each<[string, LedgerRow[], string[][]]>([
    ['begun after the reversal', [...spoil('e4', takenBack), begun('2026-03-02T02:00:00.001Z')], []], // prettier-ignore
    ['begun before the reversal', [...spoil('e4', takenBack), begun('2026-03-02T02:00:00.000Z')], [['evidence-spent', 'e6']]], // prettier-ignore
    ['made after a bar', [...spoil('e4', { ...takenBack, bars: true }), begun('2026-03-03T01:00:00.000Z')], [['award-barred', 'e6']]], // prettier-ignore
  ])('of awards earned again, judges one %s', (_, entries, expected) => {
    const later = entries.map((entry) => (entry.id === 'e6' ? { ...entry, day: '2026-03-04', at: '2026-03-04T01:00:00.000Z' } : entry)); // prettier-ignore
    expect(check(later)).toEqual(expected);
  });

  it('names more study than wall clock between the times it tells', () => {
    const span = { sittings: 2, startedAt: '2026-03-02T01:00:00.000Z' };
    const ends = (completedAt: string) => told('e1', { ...span, completedAt });
    expect(check(ends('2026-03-02T01:08:20.000Z'))).toEqual([]);
    expect(check(ends('2026-03-02T01:08:00.000Z'))).toEqual([['time-exceeds-clock', 'e1']]);
  });

  it('lets a second pass for rounding, no more', () => {
    expect(check(told('e1', { activeSeconds: 479 }))).toEqual([]);
  });

  it('names evidence that cannot be read as short of everything', () => {
    expect(check(told('e1', { activeSeconds: '500' }))).toEqual([
      ['units-differ', 'e1'],
      ['active-short', 'e1'],
      ['coverage-short', 'e1'],
      ['session-missing', 'e1'],
    ]);
    expect(check(told('e2', { attempt: 1 }))).toEqual([['attempt-missing', 'e2']]);
    expect(check(told('e3', { halfDays: '2' }))).toEqual([
      ['units-differ', 'e3'],
      ['class-differs', 'e3'],
    ]);
  });

  it('names a check quiz that nobody passed', () => {
    const checked = { ...sitting, checkQuiz: 'q1' };
    const sittings = new Map([['s1', checked]]);
    expect(check(sound, { ...facts, sittings })).toEqual([['attempt-missing', 'e1']]);
    const attempts = new Map([['t1', { id: 't1', learner, quiz: 'q1', passed: false }]]);
    expect(check(told('e1', { attempt: 't1' }), { ...facts, sittings, attempts })).toEqual([
      ['attempt-not-passed', 'e1'],
      ['attempt-not-passed', 'e2'],
    ]);
  });

  it('names a sitting of somebody else', () => {
    const sittings = new Map([['s1', { ...sitting, learner: 'l2' }]]);
    expect(check(sound, { ...facts, sittings })).toEqual([['session-missing', 'e1']]);
  });

  it('keeps the daily cap, but lets an award alone on its day exceed it', () => {
    const low = new Map([['default', { ...defaultPolicy, dailyCapUnits: 60 }]]);
    // 800 alone on 3 March stands; 50 beside 25 on 2 March does not.
    expect(check(sound, { ...facts, policies: low })).toEqual([['daily-cap', 'e2']]);
    const exact = new Map([['default', { ...defaultPolicy, dailyCapUnits: 75 }]]);
    expect(check(sound, { ...facts, policies: exact })).toEqual([]);
  });

  it('asks for the policy in force, with leave for an award carried over its change', () => {
    const next = { ...defaultPolicy, version: 'next', effectiveFrom: '2026-03-02' };
    const policies = new Map([...facts.policies, ['next', next]]);
    expect(check([online], { ...facts, policies })).toEqual([['policy-not-in-force', 'e1']]);
    const begun = { startedAt: '2026-03-01T01:00:00.000Z' };
    const carried = { ...online, evidence: { ...evidence, ...begun } };
    expect(check([carried], { ...facts, policies })).toEqual([]);
    expect(check([{ ...online, policy: 'next' }], { ...facts, policies })).toEqual([]);
  });

  it('knows a key of another year', () => {
    const otherKeys = new Set(['adjustment:r1']);
    expect(checkYear({ learner, year, entries: sound, facts, otherKeys })).toMatchObject([
      { code: 'key-repeated', entries: ['e5'] },
    ]);
  });
});
