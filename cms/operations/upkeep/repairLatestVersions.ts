import type { Payload } from 'payload';

import { keepOneLatest } from '../stores/keepOneLatest.ts';

/**
 * Leaves every draft with one version that counts as its latest, where a kill or a tie has left
 * two.
 *
 * @returns how many versions no longer count as one
 */
export async function repairLatestVersions(payload: Payload): Promise<number> {
  let repaired = 0;
  for (const { slug, versions } of payload.config.collections) {
    if (versions?.drafts) repaired += await keepOneLatest(payload, slug);
  }
  return repaired;
}
