import type { Payload } from 'payload';

import { canBeId } from '../../stores/canBeId.ts';
import type { SavedReport as Stored } from '../../../payload-types.ts';
import { toSavedReport, type SavedReport } from './toSavedReport.ts';

/** What a trainer has saved, the latest first. */
export async function readSavedReports(payload: Payload, owner: string): Promise<SavedReport[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: 'saved-reports',
    where: { learner: { equals: owner } },
    ...{ sort: '-at', pagination: false, limit: 0 },
  });
  return docs.map(toSavedReport);
}

/** One of them; null where it is not there, or another's. */
export async function readSavedReport(
  payload: Payload,
  { owner, id }: { owner: string; id: string },
): Promise<SavedReport | null> {
  if (!canBeId(payload, id)) return null;
  const found = await payload.db.findOne<Stored>({
    collection: 'saved-reports',
    where: { and: [{ id: { equals: id } }, { learner: { equals: owner } }] },
  });
  return found && toSavedReport(found);
}
