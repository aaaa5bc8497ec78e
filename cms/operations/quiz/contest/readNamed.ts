import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { ContestConsent } from '../../../payload-types.ts';

/** Who has agreed to stand on a season's board by name: ids of accounts. */
export async function readNamed(payload: Payload, season: string): Promise<Set<string>> {
  const { docs } = await payload.db.find<ContestConsent>({
    collection: 'contest-consents',
    where: { season: { equals: season }, named: { equals: true } },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.map(({ learner }) => idOf(learner)));
}
