import type { Payload } from 'payload';

import type { Gate } from '../../domain/study/gates.ts';
import type { CheckpointAnswer } from '../../payload-types.ts';

interface Asked {
  learner: string;
  lesson: string;
  gates: readonly Gate[];
}

/**
 * The gates of a lesson that a learner has not opened yet: those without an answer, and those that
 * want a right one and have a wrong one. Without gates nothing is read.
 */
export async function shutGates(
  payload: Payload,
  { learner, lesson, gates }: Asked,
): Promise<Gate[]> {
  if (gates.length === 0) return [];
  const { docs } = await payload.db.find<CheckpointAnswer>({
    collection: 'checkpoint-answers',
    where: { learner: { equals: learner }, lesson: { equals: lesson } },
    pagination: false,
    limit: 0,
  });
  const answers = new Map(docs.map((answer) => [answer.question, answer.correct ?? false]));
  return gates.filter(({ question, mustBeRight }) => {
    const correct = answers.get(question);
    return correct === undefined || (mustBeRight && !correct);
  });
}
