import type { Payload } from 'payload';

import { isMeantFor } from '../../../cms/domain/accounts/audience.ts';
import {
  CONTENT_COLLECTIONS,
  type ContentCollection,
} from '../../../cms/domain/content/contentCollections.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import { barredItems } from '../../../cms/domain/ledger/barredItems.ts';
import { finishedItems } from '../../../cms/domain/ledger/finishedItems.ts';
import { expectedShare } from '../../../cms/domain/ledger/expectedShare.ts';
import { joinedOn } from '../../../cms/domain/ledger/joinedOn.ts';
import { dueItems, type DueItems } from '../../../cms/domain/plans/dueItems.ts';
import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import { readRecord, type LearnerRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { readPlans } from '../../../cms/operations/plans/readPlans.ts';
import { readPolicyOn } from '../../../cms/operations/policy/readPolicyOn.ts';
import type { Story } from '../../../cms/payload-types.ts';
import type { ContentCard } from '../content/contentCard.ts';
import { findCards } from '../content/findCards.ts';
import { showPlan, type ShownItem } from '../plans/showPlan.ts';
import { readResume, type Resume } from '../study/resume.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readRemains, type HomeRemains } from './remains.ts';

const NEW_ITEMS = 8;

export interface Home {
  year: LearnerRecord;
  /** Keys of what has been finished this year. */
  finished: ReadonlySet<string>;
  paceUnits: number;
  /** The day on which the viewer joined in the course of this year, or null. */
  joined: string | null;
  resume: Resume | null;
  due: DueItems<ShownItem>;
  remains: HomeRemains | null;
  fresh: ContentCard[];
  story: { card: ContentCard; quote: string | null; person: string } | null;
}

/** Everything the home page says to one learner on one day. */
export async function readHome(payload: Payload, viewer: Viewer, now: Date): Promise<Home> {
  const today = dayOf(now);
  const policy = await readPolicyOn(payload, today);
  const learner = viewer.user;
  const year = await readRecord(payload, { learner, year: yearOf(now), now });
  const finished = finishedItems(year.entries);
  const barred = barredItems(year.entries);
  /** What nobody is to be led to any more. */
  const settled = new Set([...finished, ...barred]);
  const meant = { audience: { in: ['all', ...viewer.audience] } };
  const [remains, plans, started, stories, ...kinds] = await Promise.all([
    readRemains(payload, { viewer, record: year, settled, policy, now }),
    readPlans(payload, { learner, year: year.year, finished, barred, now }),
    readResume(payload, { viewer, now, policy, finished }),
    readStories(payload, viewer),
    ...CONTENT_COLLECTIONS.map((collection: ContentCollection) =>
      findCards(payload, { viewer, collection, where: meant, limit: NEW_ITEMS, policy }),
    ),
  ]);
  const fresh = kinds
    .flatMap(({ cards }) => cards)
    .filter(({ collection }) => collection !== 'stories')
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, NEW_ITEMS);
  const mine = plans.filter((plan) => plan.mine).map((plan) => showPlan(plan, policy));
  const due = dueItems(
    mine.flatMap(({ items }) => items),
    today,
  );
  const joined = joinedOn(learner, year);
  const wanted = [...due.month.filter(({ done }) => !done), ...due.overdue];
  const next = wanted[0]?.card ?? fresh.find((card) => isOpen(card, settled));
  const story = stories[Math.floor(Date.parse(today) / 86_400_000) % Math.max(1, stories.length)];
  const storyCard = story && kinds.flatMap(({ cards }) => cards).find(({ id }) => id === story.id);
  return {
    year,
    finished,
    paceUnits: year.targetUnits * expectedShare(today, joined),
    joined,
    remains,
    resume: started ?? (next ? { card: next, share: 0, coverage: 0 } : null),
    due,
    fresh,
    story: story && storyCard ? { card: storyCard, ...story } : null,
  };
}

const isOpen = (card: ContentCard, settled: ReadonlySet<string>): boolean =>
  !settled.has(itemKey(card.collection, card.id));

/** Stories by turns, one a day, those meant for the viewer's layers. */
async function readStories(payload: Payload, viewer: Viewer) {
  const { docs } = await payload.find({
    collection: 'stories',
    where: { _status: { equals: 'published' } },
    user: viewer.user,
    overrideAccess: false,
    depth: 0,
    limit: NEW_ITEMS,
    sort: '-publishedAt',
    select: { quote: true, person: true, audience: true },
  });
  return docs
    .filter(({ audience }) => isMeantFor(audience, viewer.audience))
    .map(({ id, quote, person }: Pick<Story, 'id' | 'quote' | 'person'>) => ({
      id: String(id),
      quote: quote ?? null,
      person: [person?.name, person?.title].filter(Boolean).join(' · '),
    }));
}
