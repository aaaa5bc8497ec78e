import type { Payload } from 'payload';

import type { ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import type { ContentCollection } from '../../../cms/domain/content/contentCollections.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import { readAwardState } from '../../../cms/operations/ledger/readAwardState.ts';
import { readPolicyOn } from '../../../cms/operations/policy/readPolicyOn.ts';
import type { Article, Quiz } from '../../../cms/payload-types.ts';
import { toContentCard, type CardSource, type ContentCard } from './contentCard.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** What stands around the text of an item. */
export interface ReadingFacts {
  card: ContentCard;
  topics: { slug: string; title: string }[];
  audience: ContentAudience[];
  publishedAt: string | null;
  source: string | null;
  checkQuiz: { title: string; url: string } | null;
  /** When this year's hours for it were entered. */
  awardedAt: string | null;
  /** Whether this year's hours were taken back for good. */
  barred: boolean;
  /** The policy in force today, which says what things would earn. */
  policy: Policy;
}

interface Item extends CardSource {
  audience: ContentAudience[];
  topics?: Article['topics'];
  publishedAt?: string | null;
  source?: string | null;
  checkQuiz?: string | Quiz | null;
}

interface Asked {
  viewer: Viewer;
  collection: ContentCollection;
  doc: Item;
  now: Date;
}

/** Gathers what a reading page says of its item besides the text. */
export async function readingFacts(
  payload: Payload,
  { viewer, collection, doc, now }: Asked,
): Promise<ReadingFacts> {
  const id = String(doc.id);
  const [policy, { standing, barred }] = await Promise.all([
    readPolicyOn(payload, dayOf(now)),
    readAwardState(payload, { learner: viewer.id, year: yearOf(now), collection, id }),
  ]);
  const quiz = typeof doc.checkQuiz === 'object' ? doc.checkQuiz : null;
  const topics = (doc.topics ?? []).filter((topic) => typeof topic === 'object');
  return {
    card: toContentCard(collection, doc, policy),
    topics: topics.map(({ slug, title }) => ({ slug, title })),
    audience: doc.audience,
    publishedAt: doc.publishedAt ?? null,
    source: doc.source ?? null,
    checkQuiz:
      quiz?._status === 'published' ? { title: quiz.title, url: `/quizzes/${quiz.slug}` } : null,
    awardedAt: standing?.at ?? null,
    barred,
    policy,
  };
}
