import type { Payload } from 'payload';

import { barredItems } from '../../../cms/domain/ledger/barredItems.ts';
import { finishedItems } from '../../../cms/domain/ledger/finishedItems.ts';
import { nextInPlans } from '../../../cms/domain/plans/nextInPlans.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { readLedgerYear } from '../../../cms/operations/ledger/readLedgerYear.ts';
import { readPlans } from '../../../cms/operations/plans/readPlans.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { ContentCard } from '../content/contentCard.ts';
import { showPlan } from './showPlan.ts';

interface Asked {
  viewer: Viewer;
  /** The key of the item just finished. */
  current: string;
  policy: Policy;
  now: Date;
}

/** What the viewer's plans ask for after an item; null when nothing is left in them. */
export async function readNextItem(
  payload: Payload,
  { viewer, current, policy, now }: Asked,
): Promise<ContentCard | null> {
  const year = yearOf(now);
  const { entries } = await readLedgerYear(payload, { learner: viewer.id, year });
  const finished = finishedItems(entries);
  const barred = barredItems(entries);
  const plans = await readPlans(payload, { learner: viewer.user, year, finished, barred, now });
  const catalogue = await readCatalogue(payload);
  const mine = plans.filter((plan) => plan.mine).map((plan) => showPlan(catalogue, plan, policy));
  return nextInPlans(mine, current)?.card ?? null;
}
