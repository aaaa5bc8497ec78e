import type { Payload } from 'payload';

import { checkpointsOf } from '../../domain/study/checkpointsOf.ts';
import { lessonGates, type Gate } from '../../domain/study/gates.ts';
import type { MicroLesson, Question } from '../../payload-types.ts';

/**
 * The gates of a published lesson as it is now. How long its film is nobody but the page knows: it
 * is taken to be as long as the lesson, which moves where a report is cut, never what completes it.
 */
export async function readLessonGates(
  payload: Payload,
  { id, nominalMinutes }: { id: string; nominalMinutes: number },
): Promise<Gate[]> {
  const lesson = await payload.db.findOne<MicroLesson>({
    collection: 'micro-lessons',
    where: { id: { equals: id } },
  });
  const checkpoints = checkpointsOf(lesson?.checkpoints);
  if (!lesson || checkpoints.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'questions',
    where: { id: { in: checkpoints.map(({ question }) => question) } },
    select: { type: true },
    depth: 0,
    pagination: false,
  });
  const there = new Set(docs.map((question: Pick<Question, 'id'>) => question.id));
  return lessonGates({
    text: (lesson.body?.root.children.length ?? 0) > 0,
    cards: lesson.cards?.length ?? 0,
    film: Boolean(lesson.media),
    filmSeconds: nominalMinutes * 60,
    // One that was moved to the bin asks nobody.
    questions: checkpoints.filter(({ question }) => there.has(question)),
  });
}
