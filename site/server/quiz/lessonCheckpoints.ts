import type { Payload } from 'payload';

import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import { readCheckpoints } from '../../../cms/operations/quiz/checkpoints/readCheckpoints.ts';
import type { Language } from '../../../cms/text/language.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { shownQuestions } from './shownQuestions.ts';

interface Asked {
  viewer: Pick<Viewer, 'id'>;
  item: Pick<CatalogueItem, 'id' | 'hasCheckpoints'>;
  language: Language;
  /** Of the draft. */
  preview: boolean;
}

/** The questions on the way through a lesson as its page asks them: without keys. */
export async function lessonCheckpoints(
  payload: Payload,
  { viewer, item: { id, hasCheckpoints }, language, preview }: Asked,
) {
  if (!hasCheckpoints) return [];
  const lesson = await payload.findByID({
    ...{ collection: 'micro-lessons', id, depth: 0, draft: preview, disableErrors: true },
    select: { checkpoints: true },
  });
  if (!lesson) return [];
  const checkpoints = await readCheckpoints(payload, {
    learner: viewer.id,
    lesson: { id, checkpoints: lesson.checkpoints ?? [] },
  });
  return checkpoints.flatMap(({ question, ...one }) =>
    shownQuestions([question], language).map((shown) => ({ ...one, question: shown })),
  );
}
