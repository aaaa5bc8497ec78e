import type { Payload, Where } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { CLAIMS } from '../../domain/ledger/claim.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Claim, User } from '../../payload-types.ts';
import { managedUnits } from '../accounts/managedUnits.ts';
import { waitingClaims } from '../ledger/waitingClaims.ts';

/** What waits for a trainer's own hand. */
export interface TrainerTasks {
  /** Trainings whose day is over and whose head count nobody has confirmed. */
  classes: { count: number; firstDay: string | null };
  /** Claims that nobody has decided, and the day on which the first was handed in. */
  claims: { count: number; since: string | null };
}

/** What a trainer alone can do now: nobody is credited before a count or a claim is settled. */
export async function readTrainerTasks(
  payload: Payload,
  { viewer, now }: { viewer: User; now: Date },
): Promise<TrainerTasks> {
  const own: Where = hasRole(viewer, 'admin')
    ? {}
    : { unit: { in: await managedUnits(payload, viewer.unit) } };
  const claimed = await waitingClaims(payload, viewer);
  const [classes, claims] = await Promise.all([
    payload.find({
      collection: 'class-sessions',
      where: { ...own, status: { equals: 'planned' }, day: { less_than: dayOf(now) } },
      ...{ sort: 'day', limit: 1, depth: 0, select: { day: true } },
    }),
    claimed &&
      payload.find({
        collection: CLAIMS,
        where: claimed,
        ...{ sort: 'at', limit: 1, depth: 0, select: { at: true } },
      }),
  ]);
  const first: Pick<Claim, 'at'> | undefined = claims?.docs[0];
  return {
    classes: { count: classes.totalDocs, firstDay: classes.docs[0]?.day ?? null },
    claims: {
      count: claims?.totalDocs ?? 0,
      since: first ? dayOf(new Date(first.at)) : null,
    },
  };
}
