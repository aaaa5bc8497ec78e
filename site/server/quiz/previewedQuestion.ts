import type { Payload } from 'payload';

import { canBeId } from '../../../cms/operations/stores/canBeId.ts';

/** The id in an address, where the bank has a question of it; or null. */
export async function previewedQuestion(
  payload: Payload,
  id: string | undefined,
): Promise<string | null> {
  if (id === undefined || !canBeId(payload, id)) return null;
  const where = { id: { equals: id } };
  const { totalDocs } = await payload.count({ collection: 'questions', where });
  return totalDocs > 0 ? id : null;
}
