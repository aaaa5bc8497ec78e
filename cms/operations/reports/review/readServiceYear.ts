import type { Payload } from 'payload';

import { subtree, type OrgNode } from '../../../domain/accounts/orgTree.ts';
import { boardFigures, type BoardFigures } from '../../../domain/appeals/boardFigures.ts';
import { MONTHS } from '../../../domain/ledger/monthUnits.ts';
import { countedAppeals } from '../../stores/countedAppeals.ts';

interface Wanted {
  year: number;
  /** The whole organisation. */
  units: readonly OrgNode[];
  /** Which of them. */
  ids: readonly string[];
}

/**
 * How some units have served in a year those who raised something, each with everything below it:
 * figures of the unit's work, for all to see on the board, and of nobody who spoke.
 */
export async function readServiceYear(
  payload: Payload,
  { year, units, ids }: Wanted,
): Promise<Map<string, BoardFigures>> {
  const tops = new Set(units.filter(({ parent }) => parent === null).map(({ id }) => id));
  // What names no unit is the top's, which hands it on.
  const below = new Map(
    ids.map((id) => [id, new Set([...subtree(units, id), ...(tops.has(id) ? [null] : [])])]),
  );
  const cases = await countedAppeals(payload, {
    months: MONTHS.map((month) => `${year}-${String(month).padStart(2, '0')}`),
    units: ids.some((id) => tops.has(id))
      ? null
      : [...new Set([...below.values()].flatMap((some) => [...some]))].filter(
          (unit) => unit !== null,
        ),
    category: null,
    byUnit: true,
  });
  return new Map(
    Array.from(below, ([id, own]) => [id, boardFigures(cases.filter(({ unit }) => own.has(unit)))]),
  );
}
