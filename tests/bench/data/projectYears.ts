import type { Payload } from 'payload';

import { totals } from '../../../cms/domain/ledger/totals.ts';
import type { LedgerAmount } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { monthUnits } from '../../../cms/domain/ledger/monthUnits.ts';
import { insertMany } from '../../../cms/operations/stores/insertMany.ts';
import type { BenchLearner } from './makeLearners.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';

interface Wanted {
  learners: readonly Omit<BenchLearner, 'cookie'>[];
  year: number;
  /** The year's entries, the same for each of them. */
  entries: readonly (LedgerAmount & { day: string })[];
}

/** Writes the line of each learner's year that reports read. */
export async function projectYears(
  payload: Payload,
  { learners, year, entries }: Wanted,
): Promise<void> {
  const { earnedUnits, bySource } = totals(entries);
  await insertMany(
    payload,
    'learner-years',
    learners.map(({ id, staffNumber, unit }) => ({
      ...{ id: newId(payload), learner: id, year, revision: 1, name: `学员${staffNumber}` },
      ...{ staffNumber, unit, active: true, targetUnits: 8000, earnedUnits },
      onlineUnits: bySource.online,
      classUnits: bySource.class,
      fieldUnits: bySource.field,
      quizUnits: bySource.quiz,
      adjustmentUnits: bySource.adjustment,
      ...monthUnits(entries),
      ...{
        layers: 'frontline',
        job: null,
        behindFrom: `${year}-${earnedUnits > 0 ? '06' : '01'}-15`,
      },
    })),
  );
}
