import type { Breach } from '../ledger/breach.ts';
import type { SittingFact } from '../ledger/ledgerFacts.ts';

type Window = Pick<SittingFact, 'id' | 'year' | 'startedAt' | 'lastBeatAt' | 'activeMs'>;

/**
 * Proves that a learner's active time never exceeds wall-clock time (design, ledger rule 5):
 * of each sitting, and of any that overlap together. Time is granted inside a sitting's window
 * and each instant once, so whatever sittings share a stretch of time can have no more than its
 * length between them.
 *
 * @param sittings all sittings of one learner, in any order
 */
export function checkActiveTime(learner: string, sittings: readonly Window[]): Breach[] {
  const active = sittings
    .filter(({ activeMs }) => activeMs > 0)
    .sort((a, b) => a.startedAt - b.startedAt);
  const groups: { sittings: Window[]; from: number; to: number }[] = [];
  for (const sitting of active) {
    const group = groups.at(-1);
    if (group && sitting.startedAt < group.to) {
      group.sittings.push(sitting);
      group.to = Math.max(group.to, sitting.lastBeatAt);
    } else {
      groups.push({ sittings: [sitting], from: sitting.startedAt, to: sitting.lastBeatAt });
    }
  }
  const breach = (year: number, ids: string[], passed: number, credited: number): Breach => ({
    code: 'time-exceeds-clock',
    learner,
    year,
    entries: [],
    expected: ['at-most-time', { ms: passed }],
    found: ['time-of-sittings', { ms: credited, sittings: ids }],
  });
  return groups.flatMap(({ sittings: together, from, to }) => {
    const single = together.filter((one) => one.activeMs > one.lastBeatAt - one.startedAt);
    if (single.length > 0) {
      return single.map(({ id, year, startedAt, lastBeatAt, activeMs }) =>
        breach(year, [id], lastBeatAt - startedAt, activeMs),
      );
    }
    const credited = together.reduce((sum, { activeMs }) => sum + activeMs, 0);
    if (credited <= to - from) return [];
    const ids = together.map(({ id }) => id);
    return [breach(together[0]?.year ?? 0, ids, to - from, credited)];
  });
}
