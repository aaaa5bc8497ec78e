import type { Payload } from 'payload';

import { APPEAL_STEPS, APPEALS, type Registration } from '../../domain/appeals/appeal.ts';
import { readAppealNumber } from '../../domain/appeals/appealNumber.ts';
import { stepFacts, type AppealStep } from '../../domain/appeals/appealStep.ts';
import { foldCase, type AppealCase } from '../../domain/appeals/foldCase.ts';
import type { Appeal, AppealStep as StoredStep } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';

/** A case with its whole history. */
export interface ReadAppeal {
  row: Appeal;
  steps: AppealStep[];
  standing: AppealCase;
}

/**
 * A case as its steps say it stands, whatever its row says yet.
 *
 * @param given a number as somebody has typed it
 * @throws OperationError 404 `appeal-unknown`
 */
export async function readAppeal(payload: Payload, given: string): Promise<ReadAppeal> {
  const number = readAppealNumber(given);
  if (number === null) throw new OperationError(404, 'appeal-unknown');
  const [row, { docs }] = await Promise.all([
    payload.db.findOne<Appeal>({ collection: APPEALS, where: { id: { equals: number } } }),
    payload.db.find<StoredStep>({
      collection: APPEAL_STEPS,
      where: { appeal: { equals: number } },
      sort: 'seq',
      pagination: false,
      limit: 0,
    }),
  ]);
  if (!row) throw new OperationError(404, 'appeal-unknown');
  const steps = docs.map(toStep);
  return { row, steps, standing: foldCase(registrationOf(row), steps) };
}

/** What was registered, as the rules read it. */
export function registrationOf(row: Appeal): Registration {
  const { id, mode, asCategory, asUnit, openedAt, firstHours, doneWorkdays } = row;
  return {
    ...{ number: id, mode, category: asCategory, unit: asUnit ?? null },
    ...{ openedAt, firstHours, doneWorkdays },
  };
}

function toStep({ seq, at, by, byName, facts }: StoredStep): AppealStep {
  return { ...stepFacts.parse(facts), seq, at, by: by ?? null, byName: byName ?? null };
}
