import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import type { Quiz, User } from '../../../payload-types.ts';
import { readPublished } from '../../content/readPublished.ts';
import { OperationError } from '../../OperationError.ts';
import { canBeId } from '../../stores/canBeId.ts';

interface Asked {
  actor: User;
  quiz: string;
}

/**
 * The quiz somebody prints a paper of, or has printed one of: an editor, trainer or admin, and one
 * they may see. A paper comes with its key, so nobody else.
 *
 * @param withdrawn whether one that was withdrawn since is found as well
 * @throws OperationError 403 `forbidden/print`, 404 `not-found/quiz`
 */
export async function expectPrinter(
  payload: Payload,
  { actor, quiz: id }: Asked,
  withdrawn = false,
): Promise<Pick<Quiz, 'id' | 'title'> & Partial<Quiz>> {
  if (!hasRole(actor, 'editor', 'trainer', 'admin')) {
    throw new OperationError(403, 'forbidden/print');
  }
  if (!canBeId(payload, id)) throw new OperationError(404, 'not-found/quiz');
  const shown = await readPublished(payload, { collection: 'quizzes', id, reader: actor });
  if (shown) return shown;
  if (withdrawn) {
    const where = { id: { equals: id } };
    const quiz = await payload.db.findOne<Quiz>({ collection: 'quizzes', where });
    if (quiz && (quiz._status !== 'published' || quiz.deletedAt)) return quiz;
  }
  throw new OperationError(404, 'not-found/quiz');
}
