import type { Payload } from 'payload';

import type { ContentAudience } from '../../../cms/domain/accounts/audience.ts';
import { addressOf } from '../../../cms/domain/content/addressOf.ts';
import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import { awardState } from '../../../cms/domain/ledger/awardState.ts';
import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { readLedgerYear } from '../../../cms/operations/ledger/readLedgerYear.ts';
import { shownPolicyOn } from '../../../cms/operations/policy/shownPolicyOn.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { toContentCard, type ContentCard } from './contentCard.ts';

/** What stands around the text of an item. */
export interface ReadingFacts {
  card: ContentCard;
  topics: { slug: string; title: string }[];
  audience: readonly ContentAudience[];
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

interface Asked {
  viewer: Pick<Viewer, 'id'>;
  item: CatalogueItem;
  now: Date;
}

/** Gathers what a reading page says of its item besides the text. */
export async function readingFacts(
  payload: Payload,
  { viewer, item, now }: Asked,
): Promise<ReadingFacts> {
  const [catalogue, policy, { entries }] = await Promise.all([
    readCatalogue(payload),
    shownPolicyOn(payload, dayOf(now)),
    readLedgerYear(payload, { learner: viewer.id, year: yearOf(now) }),
  ]);
  const { standing, barred } = awardState(entries, item);
  const quiz = item.checkQuiz && catalogue.items.get(itemKey('quizzes', item.checkQuiz));
  return {
    card: toContentCard(catalogue, item, policy),
    // In the editor's order.
    topics: item.topics.flatMap((id) => catalogue.topics.find((topic) => topic.id === id) ?? []),
    audience: item.audience,
    publishedAt: item.publishedAt || null,
    source: item.source,
    checkQuiz: quiz ? { title: quiz.title, url: addressOf(quiz) } : null,
    awardedAt: standing?.at ?? null,
    barred,
    policy,
  };
}
