import { idOf } from '../../../cms/domain/idOf.ts';
import type { SourceKind } from '../../../cms/domain/ledger/ledgerEntry.ts';
import type { LearnerYear } from '../../../cms/payload-types.ts';

type Line = Pick<LearnerYear, 'learner' | 'name' | 'staffNumber' | 'unit'> &
  Record<`${SourceKind | 'earned' | 'target'}Units`, number>;

/** A learner's year as a report's line. */
export function learnerYearJson(row: Line) {
  return {
    id: idOf(row.learner),
    name: row.name,
    staffNumber: row.staffNumber ?? null,
    unit: row.unit ?? null,
    targetUnits: row.targetUnits,
    earnedUnits: row.earnedUnits,
    bySource: {
      online: row.onlineUnits,
      class: row.classUnits,
      field: row.fieldUnits,
      quiz: row.quizUnits,
      adjustment: row.adjustmentUnits,
    },
  };
}
