import type { ContentAudience } from '../accounts/audience.ts';
import type { ContentCollection } from './contentCollections.ts';

/** What is known of a piece of content without its text. */
export interface CatalogueItem {
  /** `collection:id` */
  key: string;
  collection: ContentCollection;
  id: string;
  slug: string;
  title: string;
  summary: string;
  nominalMinutes: number;
  audience: readonly ContentAudience[];
  /** Whether it is for its layers only. */
  restricted: boolean;
  /** Ids of topics. */
  topics: readonly string[];
  /** The id of its picture. */
  coverId: string | null;
  /** Of a quiz: whether passing it earns hours; a check of another item earns none. */
  countsHours: boolean;
  /** The id of the quiz to be passed before it is complete. */
  checkQuiz: string | null;
  /** Whether questions stand on the way through it. */
  hasCheckpoints: boolean;
  source: string | null;
  /** ISO instant; empty where none is said. */
  publishedAt: string;
  /** Changes with every change of the item. */
  version: string;
  person: { name: string; title: string; years: string } | null;
  quote: string | null;
}
