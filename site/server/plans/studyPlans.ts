import type { Payload } from 'payload';

import type { ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import { isMeantFor } from '../../../cms/domain/accounts/audience.ts';
import { planProgress } from '../../../cms/domain/plans/planProgress.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import type { StudyPlan } from '../../../cms/payload-types.ts';
import { toContentCard, type CardSource, type ContentCard } from '../content/contentCard.ts';
import type { Viewer } from '../accounts/viewer.ts';

export interface PlanItem {
  card: ContentCard;
  required: boolean;
  /** `YYYY-MM-DD` in Shanghai. */
  due: string | null;
  done: boolean;
}

export interface Plan {
  id: string;
  title: string;
  url: string;
  summary: string;
  year: number;
  audience: ContentAudience[];
  mine: boolean;
  items: PlanItem[];
  doneRequired: number;
  totalRequired: number;
}

interface Reading {
  viewer: Viewer;
  policy: Policy;
  finished: ReadonlySet<string>;
}

/** The plans of a year that the viewer may read, those for the viewer's layers first. */
export async function readPlans(
  payload: Payload,
  { viewer, year, policy, finished }: Reading & { year: number },
): Promise<Plan[]> {
  const { docs } = await payload.find({
    collection: 'study-plans',
    where: { and: [{ year: { equals: year } }, { _status: { equals: 'published' } }] },
    user: viewer.user,
    overrideAccess: false,
    depth: 2,
    pagination: false,
    sort: 'title',
  });
  return docs
    .map((doc) => toPlan(doc, { viewer, policy, finished }))
    .sort((a, b) => Number(b.mine) - Number(a.mine));
}

/** One plan by its address, or null; `preview` gives editors the draft. */
export async function readPlan(
  payload: Payload,
  { slug, preview, ...reading }: Reading & { slug: string; preview: boolean },
): Promise<Plan | null> {
  const { docs } = await payload.find({
    collection: 'study-plans',
    where: {
      and: [{ slug: { equals: slug } }, preview ? {} : { _status: { equals: 'published' } }],
    },
    draft: preview,
    user: reading.viewer.user,
    overrideAccess: false,
    depth: 2,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? toPlan(docs[0], reading) : null;
}

type Row = NonNullable<StudyPlan['items']>[number];

function toPlan(doc: StudyPlan, { viewer, policy, finished }: Reading): Plan {
  const toItem = ({ item, required, due }: Row): PlanItem[] => {
    const value = item.value as CardSource & { _status?: string | null };
    // An item withdrawn since, or closed to this reader, is no longer part of the plan.
    if (typeof value !== 'object' || value === null || value._status !== 'published') return [];
    const card = toContentCard(item.relationTo, value, policy);
    return [
      {
        card,
        required: required ?? true,
        due: due ? dayOf(new Date(due)) : null,
        done: finished.has(`${card.collection}:${card.id}`),
      },
    ];
  };
  const items = (doc.items ?? []).flatMap(toItem);
  const progress = planProgress(items, dayOf(new Date()));
  return {
    id: String(doc.id),
    title: doc.title,
    url: `/plans/${doc.slug ?? ''}`,
    summary: doc.summary ?? '',
    year: doc.year ?? 0,
    audience: doc.audience,
    mine: isMeantFor(doc.audience, viewer.audience),
    items,
    doneRequired: progress.doneRequired,
    totalRequired: progress.totalRequired,
  };
}
