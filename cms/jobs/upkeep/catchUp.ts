import type { Payload } from 'payload';

import { endLeaversLogins } from '../../operations/accounts/endLeaversLogins.ts';
import { openYear } from '../../operations/upkeep/openYear.ts';
import { repairLatestVersions } from '../../operations/upkeep/repairLatestVersions.ts';
import { repairRecentProjections } from '../../operations/upkeep/repairRecentProjections.ts';
import { settleClasses } from '../../operations/training/settleClasses.ts';
import { settleCarried } from '../../operations/upkeep/settleCarried.ts';

/**
 * What a platform that was down or fell does when it starts: credits completions whose day has
 * come and trainings that were cut off, repairs sums and versions a crash has left behind, opens a
 * year that began meanwhile, signs out who left. Never throws: the nightly job does the same. What
 * else was cut off is ended by the first round of the jobs.
 */
export async function catchUp(payload: Payload): Promise<void> {
  const now = new Date();
  try {
    await settleCarried(payload, { now });
    await settleClasses(payload, now);
    await repairRecentProjections(payload, now);
    await openYear(payload, now);
    await endLeaversLogins(payload, now);
    await repairLatestVersions(payload);
  } catch (error) {
    payload.logger.error({ err: error }, 'catching up at the start was cut short');
  }
}
