import type { Payload } from 'payload';

import { isMeantFor, type ContentAudience } from '../../domain/accounts/audience.ts';
import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { Catalogue } from '../../domain/content/catalogue.ts';
import type { CatalogueItem } from '../../domain/content/catalogueItem.ts';
import type { CataloguePlan } from '../../domain/content/cataloguePlan.ts';
import { mayRead } from '../../domain/content/mayRead.ts';
import { planProgress, type PlanProgress } from '../../domain/plans/planProgress.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { readCatalogue } from '../content/catalogue/readCatalogue.ts';
import { toCataloguePlan } from '../content/catalogue/toCataloguePlan.ts';

export interface PlanItem {
  key: string;
  content: CatalogueItem;
  required: boolean;
  /** `YYYY-MM-DD` in Shanghai. */
  due: string | null;
  done: boolean;
}

/** A plan as it stands for one learner. */
export interface LearnerPlan {
  id: string;
  title: string;
  slug: string;
  summary: string;
  year: number;
  audience: readonly ContentAudience[];
  /** Whether it is meant for one of the learner's layers. */
  mine: boolean;
  items: PlanItem[];
  progress: PlanProgress;
}

interface Of {
  learner: User;
  /** What the learner has finished, as `finishedItems` gives it. */
  finished: ReadonlySet<string>;
  /** What may not be earned again this year, as `barredItems` gives it. */
  barred: ReadonlySet<string>;
  now: Date;
}

/** The published plans of a year that a learner may read, those for the learner's layers first. */
export async function readPlans(
  payload: Payload,
  { year, ...of }: Of & { year: number },
): Promise<LearnerPlan[]> {
  const catalogue = await readCatalogue(payload);
  return catalogue.plans
    .filter((plan) => plan.year === year && mayRead(of.learner, plan))
    .map((plan) => toPlan(plan, catalogue, of))
    .sort((a, b) => Number(b.mine) - Number(a.mine));
}

/**
 * One plan by its address, as it stands for a learner; null where there is none to read.
 *
 * @param preview gives the draft to whoever may see drafts
 */
export async function readPlan(
  payload: Payload,
  { slug, preview, ...of }: Of & { slug: string; preview: boolean },
): Promise<LearnerPlan | null> {
  const catalogue = await readCatalogue(payload);
  const plan = preview
    ? await readDraft(payload, of.learner, slug)
    : catalogue.plans.find((one) => one.slug === slug && mayRead(of.learner, one));
  return plan ? toPlan(plan, catalogue, of) : null;
}

async function readDraft(
  payload: Payload,
  editor: User,
  slug: string,
): Promise<CataloguePlan | undefined> {
  if (!hasRole(editor, 'editor', 'admin')) return undefined;
  const { docs } = await payload.find({
    collection: 'study-plans',
    where: { slug: { equals: slug } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs.map(toCataloguePlan)[0];
}

function toPlan(
  { items: planned, ...plan }: CataloguePlan,
  catalogue: Catalogue,
  { learner, finished, barred, now }: Of,
): LearnerPlan {
  const items = planned.flatMap(({ key, required, due }): PlanItem[] => {
    // An item withdrawn since, or closed to this reader, is no longer part of the plan; what
    // can't be earned any more is not asked for.
    const content = barred.has(key) ? null : catalogue.get(learner, key);
    return content ? [{ key, content, required, due, done: finished.has(key) }] : [];
  });
  return {
    ...plan,
    mine: isMeantFor(plan.audience, learner.audience ?? []),
    items,
    progress: planProgress(items, dayOf(now)),
  };
}
