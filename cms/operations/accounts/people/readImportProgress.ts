import type { Payload } from 'payload';

import type { PeopleImport } from '../../../payload-types.ts';

/**
 * How far an import has come, for who put it in.
 *
 * @returns `people` 0 while the list is still being read
 */
export async function readImportProgress(
  payload: Payload,
  { by, ticket }: { by: string; ticket: string },
): Promise<{ people: number; done: number; state: 'reading' | 'running' | 'done' }> {
  const found = await payload.db.findOne<PeopleImport>({
    collection: 'people-imports',
    where: { and: [{ ticket: { equals: ticket } }, { by: { equals: by } }] },
    select: { people: true, done: true, state: true },
  });
  if (!found) return { people: 0, done: 0, state: 'reading' };
  const { people, done, state } = found;
  return { people, done, state: state === 'done' ? 'done' : 'running' };
}
