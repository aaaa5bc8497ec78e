import { SOURCE_KINDS, type SourceKind } from '../ledger/ledgerEntry.ts';
import { MONTHS, monthField } from '../ledger/monthUnits.ts';
import { bandOf } from './bands.ts';
import { storedState } from './storedState.ts';
import { emptyPart, type OwnPart } from './yearPart.ts';

type Line = { unit: string | null; layers: string; behindFrom: string } & Record<
  'targetUnits' | 'earnedUnits' | `${SourceKind}Units` | ReturnType<typeof monthField>,
  number
>;

/**
 * The sums of learners who belong to one unit directly and have the same layers: what
 * `partsOfYear` adds up in the database, of lines that are in none.
 *
 * @param day as of which somebody is behind, `YYYY-MM-DD`
 */
export function partsOfLines(lines: Iterable<Line>, day: string): OwnPart[] {
  const parts = new Map<string, OwnPart>();
  for (const line of lines) {
    const { layers, targetUnits, earnedUnits } = line;
    const unit = line.unit ?? '';
    const key = `${unit} ${layers}`;
    const part = parts.get(key) ?? { unit, layers, ...emptyPart() };
    parts.set(key, part);
    part.learners += 1;
    part.targetUnits += targetUnits;
    part.earnedUnits += earnedUnits;
    const state = storedState(line, day);
    part.done += Number(state === 'done');
    part.behind += Number(state === 'behind');
    part.notStarted += Number(state === 'not-started');
    for (const kind of SOURCE_KINDS) part.bySource[kind] += line[`${kind}Units`];
    for (const month of MONTHS) {
      part.byMonth[month - 1] = (part.byMonth[month - 1] ?? 0) + line[monthField(month)];
    }
    const band = bandOf(earnedUnits);
    if (state !== 'done') part.bands[band] = (part.bands[band] ?? 0) + 1;
  }
  return [...parts.values()];
}
