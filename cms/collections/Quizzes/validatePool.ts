import type { RelationshipFieldManyValidation } from 'payload';
import { relationship } from 'payload/shared';

import { problemText } from '../../fields/problemText.ts';
import { countPool } from '../../operations/quiz/questionPool.ts';
import type { Quiz } from '../../payload-types.ts';

/**
 * A quiz that asks nothing can't be published: it names questions, or topics that have some. One
 * whose questions are gone can still be withdrawn, or moved to the bin.
 */
export const validatePool: RelationshipFieldManyValidation = async (value, options) => {
  const formed = await relationship(value, options);
  const { banks, questions, sections, deletedAt, _status } = options.data as Partial<Quiz>;
  if (formed !== true || _status !== 'published' || deletedAt) return formed;
  // Sections are asked one by one.
  if (sections?.length) return formed;
  const { req } = options;
  if (!questions?.length && !banks?.length) return problemText({ req }, 'quiz-without-questions');
  const pool = await countPool(req.payload, { questions, banks });
  return pool > 0 || problemText({ req }, 'quiz-bank-empty');
};
