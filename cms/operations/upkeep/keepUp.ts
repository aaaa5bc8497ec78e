import type { Payload } from 'payload';

import { yearOf } from '../../domain/shanghai.ts';
import { endedLogins } from '../accounts/endedLogins.ts';
import { endLeaversLogins } from '../accounts/endLeaversLogins.ts';
import { retirePassKeys } from '../passes/retirePassKeys.ts';
import { clearRounds } from '../quiz/practice/clearRounds.ts';
import { clearLeases } from '../stores/clearLeases.ts';
import { settleClasses } from '../training/settleClasses.ts';
import { projectYear } from './projectYear.ts';
import { purgeEmptyDrafts } from './purgeEmptyDrafts.ts';
import { repairLatestVersions } from './repairLatestVersions.ts';
import { settleCarried } from './settleCarried.ts';

/**
 * What is done every night: credits completions that waited for the new day and trainings that
 * were cut off, and brings this year's projections in line with the accounts and a policy that
 * took effect, and drafts with two latest versions. It signs out who left, removes drafts nobody
 * typed in and forgets ended logins, leases, rounds of practice and keys of anonymous passes that can't matter any
 * more.
 * It repairs; nothing is lost where it did not run.
 */
export async function keepUp(payload: Payload, now: Date): Promise<void> {
  await settleCarried(payload, { now });
  await settleClasses(payload, now);
  await projectYear(payload, { year: yearOf(now), now });
  await endLeaversLogins(payload, now);
  await repairLatestVersions(payload);
  await purgeEmptyDrafts(payload, now);
  await endedLogins.clear(payload, now);
  await clearLeases(payload, now);
  await clearRounds(payload, now);
  await retirePassKeys(payload, now);
}
