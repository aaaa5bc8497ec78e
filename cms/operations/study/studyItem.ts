import type { Payload } from 'payload';

import { addressOf } from '../../domain/content/addressOf.ts';
import { itemKey } from '../../domain/content/itemKey.ts';
import type { StudyCollection } from '../../domain/content/studyCollections.ts';
import type { User } from '../../payload-types.ts';
import { readCatalogue } from '../content/catalogue/readCatalogue.ts';
import { OperationError } from '../OperationError.ts';

export interface StudyItem {
  collection: StudyCollection;
  id: string;
  title: string;
  slug: string;
  nominalMinutes: number;
  version: string;
  checkQuiz: { id: string; title: string; url: string } | null;
  hasCheckpoints: boolean;
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
  const catalogue = await readCatalogue(payload);
  const item = catalogue.get(learner, itemKey(collection, id));
  if (!item) throw new OperationError(404, 'not-found/item');
  // Whether the learner may open the check is asked when it is taken.
  const quiz = item.checkQuiz && catalogue.items.get(itemKey('quizzes', item.checkQuiz));
  return {
    collection,
    id: item.id,
    title: item.title,
    slug: item.slug,
    nominalMinutes: item.nominalMinutes,
    version: item.version,
    hasCheckpoints: item.hasCheckpoints,
    checkQuiz: quiz ? { id: quiz.id, title: quiz.title, url: addressOf(quiz) } : null,
  };
}
