import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { buildPaper, type Paper } from '../../../domain/quiz/paper.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { Question, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { readPolicyOn } from '../../policy/readPolicyOn.ts';
import { canBeId } from '../../stores/canBeId.ts';
import { drawPaper } from '../drawPaper.ts';
import { toBankQuestions } from '../toBankQuestions.ts';

/** What is tried out: one question of the bank, or a quiz as its draft has it. */
export type Previewed = { question: string } | { quiz: string };

export interface PreviewAsked {
  /** The editor or admin who tries it out. */
  actor: User;
  of: Previewed;
  /** What is drawn and in which order follows from it: the same gives the same paper. */
  seed: string;
  now: Date;
}

/**
 * The paper a learner would get, of what was saved last, for its author alone. Nothing is stored.
 *
 * @returns the paper, and the share of its marks that passes
 * @throws OperationError 403 `forbidden/questions`, 404 `not-found/question` or `not-found/quiz`
 */
export async function drawPreview(
  payload: Payload,
  { actor, of, seed, now }: PreviewAsked,
): Promise<{ paper: Paper; passShare: number }> {
  if (!hasRole(actor, 'editor', 'admin')) throw new OperationError(403, 'forbidden/questions');
  const { passShare } = await readPolicyOn(payload, dayOf(now));
  if ('question' in of) return { paper: await ofQuestion(payload, of.question, seed), passShare };
  const { docs } = await payload.find({
    collection: 'quizzes',
    where: { id: { equals: canBeId(payload, of.quiz) ? of.quiz : null } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const [quiz] = docs;
  if (!quiz) throw new OperationError(404, 'not-found/quiz');
  return {
    paper: await drawPaper(payload, quiz, seed),
    passShare: quiz.passPercent ? quiz.passPercent / 100 : passShare,
  };
}

async function ofQuestion(payload: Payload, id: string, seed: string): Promise<Paper> {
  const found = canBeId(payload, id)
    ? await payload.db.findOne<Question>({ collection: 'questions', where: { id: { equals: id } } })
    : null;
  if (!found) throw new OperationError(404, 'not-found/question');
  return buildPaper(await toBankQuestions(payload, [found]), { shuffle: true, seed });
}
