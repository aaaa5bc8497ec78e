import type { Payload } from 'payload';

import type { PaperRun } from '../../../payload-types.ts';

/**
 * How far a paper has come, for who is downloading it.
 *
 * @returns `people` 0 while nothing is written yet
 */
export async function readPaperRun(
  payload: Payload,
  { by, ticket }: { by: string; ticket: string },
): Promise<{ people: number; done: number }> {
  const found = await payload.db.findOne<PaperRun>({
    collection: 'paper-runs',
    where: { and: [{ ticket: { equals: ticket } }, { by: { equals: by } }] },
    select: { people: true, done: true },
  });
  return { people: found?.people ?? 0, done: found?.done ?? 0 };
}
