import type { Payload } from 'payload';

import { whatRemains, type Remains } from '../../../cms/domain/plans/whatRemains.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { unitsForItem } from '../../../cms/domain/policy/unitsForItem.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import type { LearnerRecord } from '../../../cms/operations/ledger/readRecord.ts';
import {
  readComingClasses,
  type ComingClass,
} from '../../../cms/operations/training/readComingClasses.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface HomeRemains extends Remains {
  classes: (ComingClass & { units: number })[];
}

interface Asked {
  viewer: Viewer;
  record: LearnerRecord;
  /** Keys of what earns the viewer nothing more this year. */
  settled: ReadonlySet<string>;
  policy: Policy;
  now: Date;
}

/** What is missing of the viewer's year and where it can come from; null when nothing is. */
export async function readRemains(
  payload: Payload,
  { viewer, record, settled, policy, now }: Asked,
): Promise<HomeRemains | null> {
  const missingUnits = record.targetUnits - record.earnedUnits;
  if (missingUnits <= 0) return null;
  const [catalogue, coming] = await Promise.all([
    readCatalogue(payload),
    readComingClasses(payload, { learner: viewer.user, now }),
  ]);
  const open = catalogue.shelf(viewer.user).filter(({ key }) => !settled.has(key));
  const classes = coming.map((session) => ({
    ...session,
    units: policy.halfDayUnits * session.slots.length,
  }));
  const remains = whatRemains({
    missingUnits,
    offeredUnits: open.reduce((sum, item) => sum + unitsForItem(policy, item), 0),
    // Who waits for a seat can't count on it.
    classes: classes.filter(({ seat }) => seat?.has !== false),
    dailyCapUnits: policy.dailyCapUnits,
    today: dayOf(now),
  });
  return { ...remains, classes };
}
