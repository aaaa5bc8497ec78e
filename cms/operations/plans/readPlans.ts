import type { Payload, Where } from 'payload';

import { isMeantFor, type ContentAudience } from '../../domain/accounts/audience.ts';
import type { ContentCollection } from '../../domain/content/contentCollections.ts';
import { itemKey } from '../../domain/content/itemKey.ts';
import { planProgress, type PlanProgress } from '../../domain/plans/planProgress.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Article, MicroLesson, Quiz, Story, StudyPlan, User } from '../../payload-types.ts';

export type PlannedContent = Article | MicroLesson | Quiz | Story;

export interface PlanItem {
  key: string;
  collection: ContentCollection;
  content: PlannedContent;
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
  audience: ContentAudience[];
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
  const where: Where = { and: [{ year: { equals: year } }, { _status: { equals: 'published' } }] };
  const docs = await findPlans(payload, of.learner, { where, draft: false });
  return docs.map((doc) => toPlan(doc, of)).sort((a, b) => Number(b.mine) - Number(a.mine));
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
  const published: Where = preview ? {} : { _status: { equals: 'published' } };
  const where: Where = { and: [{ slug: { equals: slug } }, published] };
  const [doc] = await findPlans(payload, of.learner, { where, draft: preview });
  return doc ? toPlan(doc, of) : null;
}

async function findPlans(
  payload: Payload,
  learner: User,
  { where, draft }: { where: Where; draft: boolean },
): Promise<StudyPlan[]> {
  const { docs } = await payload.find({
    collection: 'study-plans',
    where,
    draft,
    user: learner,
    overrideAccess: false,
    depth: 2,
    pagination: false,
    sort: 'title',
  });
  return docs;
}

type Row = NonNullable<StudyPlan['items']>[number];

function toPlan(doc: StudyPlan, { learner, finished, barred, now }: Of): LearnerPlan {
  const toItem = ({ item, required, due }: Row): PlanItem[] => {
    const { relationTo: collection, value: content } = item;
    // An item withdrawn since, or closed to this reader, is no longer part of the plan.
    if (typeof content !== 'object' || content?._status !== 'published') return [];
    const key = itemKey(collection, content.id);
    // What can't be earned any more is not asked for.
    if (barred.has(key)) return [];
    return [
      {
        key,
        collection,
        content,
        required: required ?? true,
        due: due ? dayOf(new Date(due)) : null,
        done: finished.has(key),
      },
    ];
  };
  const items = (doc.items ?? []).flatMap(toItem);
  return {
    id: doc.id,
    title: doc.title,
    slug: doc.slug ?? '',
    summary: doc.summary ?? '',
    year: doc.year ?? 0,
    audience: doc.audience,
    mine: isMeantFor(doc.audience, learner.audience ?? []),
    items,
    progress: planProgress(items, dayOf(now)),
  };
}
