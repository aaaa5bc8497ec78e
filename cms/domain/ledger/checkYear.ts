import { itemKey } from '../content/itemKey.ts';
import { dayOf, isDay } from '../shanghai.ts';
import { attendanceOf, sharedSlots, type Attendance } from './attendance.ts';
import { countsFrom } from './awardState.ts';
import { beganAt } from './beganAt.ts';
import type { Breach } from './breach.ts';
import { checkAward } from './checkAward.ts';
import { checkClaim } from './checkClaim.ts';
import { checkCorrection } from './checkCorrection.ts';
import { checkEvidence } from './checkEvidence.ts';
import type { Finding } from './finding.ts';
import type { LedgerFacts, LedgerRow } from './ledgerFacts.ts';
import type { Phrase } from './phrase.ts';

interface Year {
  learner: string;
  year: number;
  /** Every entry of the learner's year, by `seq`. */
  entries: readonly LedgerRow[];
  facts: LedgerFacts;
  /** Keys of the learner's other years: a key is unique over all of them. */
  otherKeys?: ReadonlySet<string>;
}

/**
 * Proves a learner's year against the ledger's rules (design, "The hours ledger", 2 to 6).
 *
 * @returns every broken rule; none where the year can be trusted
 */
export function checkYear({ learner, year, entries, facts, otherKeys }: Year): Breach[] {
  const breaches: Breach[] = [];
  const note = ({ code, expected, found }: Finding, ...concerned: LedgerRow[]) => {
    const ids = concerned.map(({ id }) => id);
    breaches.push({ code, learner, year, entries: ids, expected, found });
  };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const keys = new Map<string, LedgerRow>();
  const reversals = new Map<string, LedgerRow>();
  const awarded = new Map<string, number>();
  const takenBack = new Map<string, TakenBack>();
  const attended = new Map<LedgerRow, Attendance>();

  for (const [n, entry] of entries.entries()) {
    if (entry.seq !== n + 1) {
      note({ code: 'seq-gap', expected: String(n + 1), found: String(entry.seq) }, entry);
    }
    const twin = keys.get(entry.key);
    if (twin) note({ code: 'key-repeated', expected: ['unique'], found: entry.key }, twin, entry);
    else if (otherKeys?.has(entry.key)) {
      note(
        {
          code: 'key-repeated',
          expected: ['unique'],
          found: ['of-another-year', { key: entry.key }],
        },
        entry,
      );
    }
    keys.set(entry.key, entry);
    for (const finding of checkDay(entry)) note(finding, entry);
    if (!facts.policies.has(entry.policy)) {
      note({ code: 'policy-unknown', expected: ['known-policy'], found: entry.policy }, entry);
    }
    if (entry.kind !== 'award') {
      const reversed = byId.get(entry.reverses ?? '');
      for (const finding of checkCorrection(entry, reversed)) note(finding, entry);
      for (const finding of checkClaim(entry, facts)) note(finding, entry);
      const earlier = reversals.get(entry.reverses ?? '');
      if (earlier) {
        note(
          { code: 'reversal-repeated', expected: ['reversed-once'], found: ['reversed-twice'] },
          earlier,
          entry,
        );
      }
      if (entry.reverses) reversals.set(entry.reverses, entry);
      if (reversed?.kind === 'award' && !earlier) {
        const source = sourceOf(reversed);
        const { times, bars } = takenBack.get(source) ?? NEVER;
        takenBack.set(source, { times: times + 1, at: entry.at, bars: bars || entry.bars });
        awarded.set(reversed.day, (awarded.get(reversed.day) ?? 0) - reversed.units);
        attended.delete(reversed);
      }
      continue;
    }
    const taken = takenBack.get(sourceOf(entry)) ?? NEVER;
    const before = awarded.get(entry.day) ?? 0;
    const stood = { nth: taken.times + 1, used: before };
    for (const finding of checkAward(entry, facts, stood)) note(finding, entry);
    for (const finding of checkEvidence(entry, facts)) note(finding, entry);
    for (const finding of checkEarnedAgain(entry, taken)) note(finding, entry);
    const attendance = attendanceOf(entry.evidence);
    if (attendance) {
      for (const [other, { day, slots }] of attended) {
        const shared = day === attendance.day ? sharedSlots(slots, attendance.slots) : [];
        if (shared.length === 0) continue;
        const found: Phrase = ['slots-shared', { day, slots: shared }];
        note({ code: 'slots-overlap', expected: ['one-room-at-once'], found }, other, entry);
      }
      attended.set(entry, attendance);
    }
    // An award alone on its day may exceed the cap; any other must find room when it comes.
    const cap = facts.policies.get(entry.policy)?.dailyCapUnits;
    if (cap !== undefined && before > 0 && before + entry.units > cap) {
      const { day, units } = entry;
      const found: Phrase = ['units-on-units', { day, before, units }];
      note({ code: 'daily-cap', expected: ['at-most-a-day', { cap }], found }, entry);
    }
    awarded.set(entry.day, before + entry.units);
  }
  return breaches;
}

/** How often a source's award was taken back, when last, and whether for good. */
interface TakenBack {
  times: number;
  /** ISO instant; null where it never was. */
  at: string | null;
  bars: boolean;
}
const NEVER: TakenBack = { times: 0, at: null, bars: false };

/** What was taken back is earned again only by what began later, and not where that was barred. */
function* checkEarnedAgain({ evidence }: LedgerRow, { at, bars }: TakenBack): Iterable<Finding> {
  if (bars) yield { code: 'award-barred', expected: ['not-barred'], found: ['barred'] };
  if (at === null || !evidence) return;
  const began = beganAt(evidence);
  if (!countsFrom(Date.parse(at), began)) {
    const told = Number.isNaN(began) ? '' : new Date(began).toISOString();
    yield {
      code: 'evidence-spent',
      expected: ['begun-after', { at }],
      found: ['begun', { at: told }],
    };
  }
}

const sourceOf = ({ sourceCollection, sourceId }: LedgerRow): string =>
  itemKey(sourceCollection ?? '', sourceId ?? '');

/** Nothing is credited to a day that had not come when it was written. */
function* checkDay({ day, at }: LedgerRow): Iterable<Finding> {
  const instant = new Date(at);
  const written = Number.isNaN(instant.getTime()) ? '' : dayOf(instant);
  if (!isDay(day) || day > written) {
    const expected: Phrase = written
      ? ['not-after', { day: written }]
      : ['not-after-valid-instant'];
    yield { code: 'day-ahead', expected, found: day };
  }
}
