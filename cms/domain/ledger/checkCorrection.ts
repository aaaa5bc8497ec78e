import { yearOfDay } from '../shanghai.ts';
import type { Finding } from './finding.ts';
import type { LedgerRow } from './ledgerFacts.ts';

/**
 * A reversal or adjustment by itself: signed by somebody else with a reason, and a reversal the
 * exact opposite of an entry of the same year (design, ledger rule 2). A closed year may be
 * corrected later, so the day may lie in a later year.
 *
 * @param reversed the entry it names, if it is in the same learner's year
 */
export function* checkCorrection(
  entry: LedgerRow,
  reversed: LedgerRow | undefined,
): Iterable<Finding> {
  const { kind, key, units, day, year, by, reason, learner } = entry;
  if (!Number.isInteger(units)) {
    yield { code: 'units-invalid', expected: ['whole-number'], found: String(units) };
  }
  if (yearOfDay(day) < year) {
    yield { code: 'year-differs', expected: ['not-before-year', { year }], found: day };
  }
  if (!by || !reason?.trim()) {
    yield { code: 'unsigned', expected: ['by-and-reason'], found: [by ? 'no-reason' : 'no-by'] };
  }
  if (by && by === learner) {
    yield { code: 'own-correction', expected: ['by-another'], found: ['by-own'] };
  }
  if (kind === 'adjustment') {
    if (!/^adjustment:./.test(key)) {
      yield { code: 'key-form', expected: 'adjustment:…', found: key };
    }
    return;
  }
  const rightKey = `reversal:${entry.reverses ?? ''}`;
  if (key !== rightKey) yield { code: 'key-form', expected: rightKey, found: key };
  if (!reversed || reversed.kind === 'reversal') {
    yield {
      code: 'reversal-target',
      expected: ['entry-of-this-year'],
      found: reversed ? ['another-reversal'] : (entry.reverses ?? ['reverses-nothing']),
    };
  } else if (units !== -reversed.units || entry.sourceKind !== reversed.sourceKind) {
    yield {
      code: 'reversal-units',
      expected: `${reversed.sourceKind} ${-reversed.units}`,
      found: `${entry.sourceKind} ${units}`,
    };
  }
}
