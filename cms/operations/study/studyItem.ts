import type { Payload } from 'payload';

import type { StudyCollection } from '../../domain/content/studyCollections.ts';
import type { User } from '../../payload-types.ts';
import { readPublished } from '../content/readPublished.ts';
import { OperationError } from '../OperationError.ts';

export interface StudyItem {
  collection: StudyCollection;
  id: string;
  title: string;
  slug: string;
  nominalMinutes: number;
  version: string;
  checkQuiz: { id: string; title: string; url: string } | null;
}

/**
 * A published item that the learner may read.
 *
 * @throws OperationError 404 `not-found`: unknown, a draft, unpublished, or closed to the learner
 */
export async function studyItem(
  payload: Payload,
  { collection, id, learner }: { collection: StudyCollection; id: string; learner: User },
): Promise<StudyItem> {
  const doc = await readPublished(payload, {
    collection,
    id,
    reader: learner,
    select: { title: true, slug: true, nominalMinutes: true, checkQuiz: true, updatedAt: true },
  });
  if (!doc) throw new OperationError(404, 'not-found/item');
  return {
    collection,
    id: doc.id,
    title: doc.title,
    slug: doc.slug ?? '',
    nominalMinutes: doc.nominalMinutes ?? 1,
    version: doc.updatedAt,
    checkQuiz: await checkQuizOf(payload, doc.checkQuiz as string | null | undefined),
  };
}

async function checkQuizOf(payload: Payload, id: string | null | undefined) {
  if (!id) return null;
  const select = { title: true, slug: true } as const;
  const quiz = await readPublished(payload, { collection: 'quizzes', id, select });
  return quiz ? { id: quiz.id, title: quiz.title, url: `/quizzes/${quiz.slug ?? ''}` } : null;
}
