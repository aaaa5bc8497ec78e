import type { Payload } from 'payload';

import { isMeantFor } from '../../../cms/domain/accounts/audience.ts';
import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import { barredItems } from '../../../cms/domain/ledger/barredItems.ts';
import { finishedItems } from '../../../cms/domain/ledger/finishedItems.ts';
import { joinedOn } from '../../../cms/domain/ledger/joinedOn.ts';
import { paceUnits } from '../../../cms/domain/policy/paceUnits.ts';
import { dueItems, type DueItems } from '../../../cms/domain/plans/dueItems.ts';
import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import type { Notice } from '../../../cms/domain/messages/notice.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { readRecord, type LearnerRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { unreadNotices } from '../../../cms/operations/messages/notices/unreadNotices.ts';
import { readPlans } from '../../../cms/operations/plans/readPlans.ts';
import { readDue } from '../../../cms/operations/quiz/practice/readDue.ts';
import { shownPolicyOn } from '../../../cms/operations/policy/shownPolicyOn.ts';
import { toContentCard, type ContentCard } from '../content/contentCard.ts';
import { showPlan, type ShownItem } from '../plans/showPlan.ts';
import { readOpenContest, type OpenContest } from '../quiz/contest/openContest.ts';
import { readResume, type Resume } from '../study/resume.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readRemains, type HomeRemains } from './remains.ts';

const NEW_ITEMS = 8;

export interface Home {
  today: string;
  /** What must be read, the most urgent first. */
  notices: Notice[];
  /** How many of the learner's mistakes come back today. */
  mistakes: number;
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
  contest: OpenContest | null;
  story: { card: ContentCard; quote: string | null; person: string } | null;
}

/** Everything the home page says to one learner on one day. */
export async function readHome(payload: Payload, viewer: Viewer, now: Date): Promise<Home> {
  const today = dayOf(now);
  const learner = viewer.user;
  const [policy, catalogue, year, notices, mistakes] = await Promise.all([
    shownPolicyOn(payload, today),
    readCatalogue(payload),
    readRecord(payload, { learner, year: yearOf(now), now }),
    unreadNotices(payload, { learner, now }),
    readDue(payload, { learner: learner.id, now }),
  ]);
  const finished = finishedItems(year.entries);
  const barred = barredItems(year.entries);
  /** What nobody is to be led to any more. */
  const settled = new Set([...finished, ...barred]);
  const [remains, plans, started, contest] = await Promise.all([
    readRemains(payload, { viewer, record: year, settled, policy, now }),
    readPlans(payload, { learner, year: year.year, finished, barred, now }),
    readResume(payload, { viewer, now, policy, entries: year.entries }),
    readOpenContest(payload, { viewer, now }),
  ]);
  const meant = catalogue
    .shelf(learner)
    .filter((item) => isMeantFor(item.audience, viewer.audience));
  const cardOf = (item: CatalogueItem) => toContentCard(catalogue, item, policy);
  const fresh = meant
    .filter(({ collection }) => collection !== 'stories')
    .slice(0, NEW_ITEMS)
    .map(cardOf);
  const mine = plans.filter((plan) => plan.mine).map((plan) => showPlan(catalogue, plan, policy));
  const due = dueItems(
    mine.flatMap(({ items }) => items),
    today,
  );
  const joined = joinedOn(learner, year);
  const wanted = [...due.month.filter(({ done }) => !done), ...due.overdue];
  const next = wanted[0]?.card ?? fresh.find((card) => isOpen(card, settled));
  const stories = meant.filter(({ collection }) => collection === 'stories').slice(0, NEW_ITEMS);
  // By turns, one a day.
  const story = stories[Math.floor(Date.parse(today) / 86_400_000) % Math.max(1, stories.length)];
  return {
    today,
    notices,
    mistakes: mistakes.length,
    year,
    finished,
    paceUnits: paceUnits(year.target.parts, { today, joined }),
    joined,
    remains,
    resume: started ?? (next ? { card: next, share: 0, coverage: 0 } : null),
    due,
    fresh,
    contest,
    story: story
      ? {
          card: cardOf(story),
          quote: story.quote,
          person: [story.person?.name, story.person?.title].filter(Boolean).join(' · '),
        }
      : null,
  };
}

const isOpen = (card: ContentCard, settled: ReadonlySet<string>): boolean =>
  !settled.has(itemKey(card.collection, card.id));
