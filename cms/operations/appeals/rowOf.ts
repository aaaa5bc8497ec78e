import type { AppealCase } from '../../domain/appeals/foldCase.ts';

/** What is due never stands behind all that is due some day. */
export const NEVER_DUE = 9_000_000_000_000_000;

/** What a case's row says of how it stands, so that lists need no steps. */
export function rowOf(standing: AppealCase) {
  const { state, category, unit, officer, due, firstAt, firstInTime, doneAt, score } = standing;
  const { wasReopened, lookBackAt, releasedAt, offered, mergedInto, version } = standing;
  return {
    ...{ version, state, open: state !== 'closed', category, unit, officer },
    ...{ due: due ?? NEVER_DUE, firstAt, firstInTime, doneAt, score, wasReopened },
    ...{ lookBackAt, releasedAt, mergedInto },
    releasedText: releasedAt === null ? null : (offered?.text ?? null),
    releasedAnswer: releasedAt === null ? null : (offered?.answer ?? null),
  };
}
