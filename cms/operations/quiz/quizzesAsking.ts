import type { Payload, Where } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { Question, Quiz } from '../../payload-types.ts';

/**
 * The quizzes that name one of some questions or may draw from one of their topics, by title,
 * those that are still being written among them.
 */
export async function quizzesAsking(
  payload: Payload,
  questions: readonly Pick<Question, 'id' | 'topics'>[],
): Promise<Quiz[]> {
  const ids = questions.map(({ id }) => id);
  const topics = [...new Set(questions.flatMap((one) => (one.topics ?? []).map(idOf)))];
  const ways: Where[] = ['questions', 'sections.questions'].map((path) => ({
    [path]: { in: ids },
  }));
  if (topics.length > 0) {
    ways.push(...['banks', 'sections.topics'].map((path) => ({ [path]: { in: topics } })));
  }
  const { docs } = await payload.find({
    ...{ collection: 'quizzes', where: { or: ways }, depth: 0 },
    ...{ pagination: false, sort: 'title' },
  });
  return docs;
}
