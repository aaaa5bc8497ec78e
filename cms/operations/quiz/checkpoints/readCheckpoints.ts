import type { Payload } from 'payload';

import type { PaperQuestion } from '../../../domain/quiz/paper.ts';
import { checkpointsOf, type Checkpoint } from '../../../domain/study/checkpointsOf.ts';
import type { MicroLesson } from '../../../payload-types.ts';
import { shutGates } from '../../study/shutGates.ts';
import { drawCheckpoint } from './drawCheckpoint.ts';

export interface AskedCheckpoint extends Omit<Checkpoint, 'question'> {
  question: PaperQuestion;
  version: string;
  /** Its gate is open. */
  done: boolean;
}

interface Asked {
  learner: string;
  lesson: Pick<MicroLesson, 'id' | 'checkpoints'>;
}

/** The questions on the way through a lesson, with their keys, and which a learner has behind. */
export async function readCheckpoints(
  payload: Payload,
  { learner, lesson }: Asked,
): Promise<AskedCheckpoint[]> {
  const checkpoints = checkpointsOf(lesson.checkpoints);
  if (checkpoints.length === 0) return [];
  const { docs: questions } = await payload.find({
    collection: 'questions',
    where: { id: { in: checkpoints.map(({ question }) => question) } },
    depth: 0,
    pagination: false,
  });
  const [drawn, shut] = await Promise.all([
    drawCheckpoint(payload, { learner, lesson: lesson.id, questions }),
    shutGates(payload, {
      ...{ learner, lesson: lesson.id },
      gates: checkpoints.map((one) => ({ ...one, closes: [0, 0] })),
    }),
  ]);
  const open = new Set(shut.map(({ question }) => question));
  return checkpoints.flatMap(({ question: id, mustBeRight, place }) => {
    const found = drawn.find(({ shown }) => shown.id === id);
    if (!found) return [];
    const { shown: question, version } = found;
    return [{ question, version, mustBeRight, place, done: !open.has(id) }];
  });
}
