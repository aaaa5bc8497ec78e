import type { SourceKind } from '../../../cms/domain/ledger/ledgerEntry.ts';
import type { LearnerLine } from '../../../cms/operations/stores/learnerLine.ts';

type Line = Pick<LearnerLine, 'learner' | 'name' | 'staffNumber' | 'unit'> &
  Record<`${SourceKind | 'earned' | 'target'}Units`, number>;

/** A learner's year as a report's line. */
export function learnerYearJson(row: Line) {
  return {
    id: row.learner,
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
