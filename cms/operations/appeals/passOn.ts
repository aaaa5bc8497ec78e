import type { Payload } from 'payload';

import { APPEALS } from '../../domain/appeals/appeal.ts';
import type { AppealStep, StepFacts } from '../../domain/appeals/appealStep.ts';
import type { Appeal } from '../../payload-types.ts';
import { readAppeal } from './readAppeal.ts';
import { takeStep } from './takeStep.ts';

const tells = ({ kind }: AppealStep): boolean => kind === 'answered' || kind === 'closed';

/**
 * Tells all cases of the same matter what the one they were joined to was answered: each answer
 * becomes a step of theirs, once, by its place among the answers.
 *
 * @param main the number of the case that the others were joined to
 */
export async function passOn(payload: Payload, main: string): Promise<void> {
  const answers = (await readAppeal(payload, main)).steps.filter(tells);
  if (answers.length === 0) return;
  const { docs } = await payload.db.find<Pick<Appeal, 'id'>>({
    collection: APPEALS,
    where: { and: [{ mergedInto: { equals: main } }, { open: { equals: true } }] },
    select: { state: true },
    pagination: false,
    limit: 0,
  });
  for (const { id } of docs) {
    for (const { at, by, byName } of answers) {
      await takeStep(payload, {
        ...{ number: id, by: by === null ? null : { id: by, name: byName ?? '' }, now: at },
        decide: ({ steps, standing }) => {
          if (standing.mergedInto !== main || standing.state === 'closed') return null;
          const joined = steps.findLastIndex(({ kind }) => kind === 'merged');
          const next = answers[steps.slice(joined).filter(tells).length];
          return next ? factsOf(next) : null;
        },
      });
    }
  }
}

function factsOf(step: AppealStep): StepFacts {
  const { seq, at, by, byName, ...facts } = step;
  return facts;
}
