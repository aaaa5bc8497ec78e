import type { Payload, Where } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import { hasRole } from '../../../domain/accounts/hasRole.ts';
import type { BankItem } from '../../../domain/quiz/bank/bankItem.ts';
import { cleanText } from '../../../domain/quiz/bank/cleanText.ts';
import type { Question, Topic, User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { readStanding } from './readStanding.ts';

const PAGE = 500;

interface Asked {
  /** The editor or admin who takes them out. */
  actor: User;
  /** The address ending of a topic: only its questions. */
  topic: string | undefined;
}

/**
 * Begins to read the bank, those made first first, as items that files are written of.
 *
 * @returns its questions by the page
 * @throws OperationError 403 `forbidden/questions`, 404 `not-found/topic`
 */
export async function readBank(
  payload: Payload,
  { actor, topic }: Asked,
): Promise<AsyncGenerator<BankItem[]>> {
  if (!hasRole(actor, 'editor', 'admin')) throw new OperationError(403, 'forbidden/questions');
  const { docs: topics } = await payload.db.find<Pick<Topic, 'id' | 'title' | 'slug'>>({
    collection: 'topics',
    select: { title: true, slug: true },
    pagination: false,
    limit: 0,
  });
  const chosen = topics.find(({ slug }) => slug === topic);
  if (topic !== undefined && !chosen) throw new OperationError(404, 'not-found/topic');
  const names = new Map(topics.map(({ id, title }) => [id, cleanText(title)]));
  const ids = await readIds(payload, chosen ? { topics: { in: [chosen.id] } } : {});
  return pagesOf(payload, ids, names);
}

async function readIds(payload: Payload, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<Pick<Question, 'id'>>({
    collection: 'questions',
    where: { and: [{ deletedAt: { exists: false } }, where] },
    select: { code: true },
    sort: ['createdAt', 'code', 'id'],
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id }) => id);
}

async function* pagesOf(
  payload: Payload,
  ids: readonly string[],
  names: ReadonlyMap<string, string>,
): AsyncGenerator<BankItem[]> {
  for (const page of inPages(ids, PAGE)) {
    const standing = await readStanding(payload, page);
    yield page.flatMap((id) => {
      const question = standing.get(id);
      if (!question) return [];
      const { id: _, topics, ...item } = question;
      return [{ ...item, topics: topics.flatMap((one) => names.get(one) ?? []) }];
    });
  }
}
