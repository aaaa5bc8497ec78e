import { contentText } from '../domain/content/contentText.ts';
import type { ContentCollection } from '../domain/content/contentCollections.ts';
import { LONGEST_TITLE } from '../domain/content/longestTitle.ts';
import { initials, pinyinOf } from '../domain/search/pinyinOf.ts';
import { simplify } from '../domain/search/simplify.ts';
import type { Article, MicroLesson, Quiz, Story } from '../payload-types.ts';
import { INDEX_FORM } from './indexSettings.ts';

/** What the search index holds of one item. */
export interface SearchDocument {
  id: string;
  collection: ContentCollection;
  document: string;
  title: string;
  slug: string;
  summary: string;
  body: string;
  topics: string[];
  topicNames: string[];
  audience: string[];
  restricted: boolean;
  /** A check quiz belongs to its item and is reached from there. */
  isCheck: boolean;
  nominalMinutes: number;
  publishedAt: number;
  /** Which text this is, in which form of index: see `revisionOf`. */
  revision: string;
  /** The title from each character on: a part that begins within a word finds it too. */
  titleParts: string[];
  /** What Latin letters typed for Chinese find, of titles and topics. */
  pinyin: string[];
  initials: string[];
}

/**
 * Characters of a text that are indexed: in Chinese, more than fill the 65,535 positions of an
 * attribute after which Meilisearch ignores all words (its documentation, "Known limitations").
 * To simplify a book would hold up everybody else.
 */
const MOST_INDEXED = 100_000;

/** An index has one id for all kinds of content. */
export function documentId(collection: ContentCollection, id: string): string {
  return `${collection}_${id}`;
}

/** What tells whether the index holds an item as it now is. */
export function revisionOf({ updatedAt }: { updatedAt: string }): string {
  return `${INDEX_FORM} ${updatedAt}`;
}

/**
 * Builds the search document of one item. Traditional characters are indexed in their
 * simplified form, as queries are.
 *
 * @param doc a published document with its topics populated
 */
export function buildSearchDocument(
  collection: ContentCollection,
  doc: Article | MicroLesson | Story | Quiz,
): SearchDocument {
  const topics = (doc.topics ?? []).flatMap((topic) => (typeof topic === 'object' ? [topic] : []));
  const names = topics.map(({ title }) => title);
  const title = simplify(doc.title);
  return {
    id: documentId(collection, doc.id),
    collection,
    document: doc.id,
    title,
    slug: doc.slug ?? '',
    summary: simplify(doc.summary ?? ''),
    body: simplify(bodyOf(doc).slice(0, MOST_INDEXED)),
    topics: topics.map(({ slug }) => slug),
    topicNames: names,
    audience: doc.audience,
    restricted: doc.restricted ?? false,
    isCheck: 'countsHours' in doc && doc.countsHours === false,
    nominalMinutes: doc.nominalMinutes ?? 0,
    publishedAt: Date.parse(doc.publishedAt ?? doc.createdAt),
    revision: revisionOf(doc),
    titleParts: partsOf(title),
    pinyin: [title, ...names].flatMap(pinyinOf),
    initials: [title, ...names].flatMap(initials),
  };
}

const partsOf = (title: string): string[] =>
  [...title.slice(0, LONGEST_TITLE)]
    .map((_, from, characters) => characters.slice(from).join(''))
    .slice(1);

function bodyOf(doc: Article | MicroLesson | Story | Quiz): string {
  const parts: string[] = [];
  if ('person' in doc && doc.person?.name) parts.push(doc.person.name, doc.person.title ?? '');
  if ('body' in doc) parts.push(contentText(doc.body));
  if ('cards' in doc) {
    for (const card of doc.cards ?? []) parts.push(card.heading ?? '', contentText(card.body));
  }
  if ('transcript' in doc) parts.push(doc.transcript ?? '');
  return parts.filter(Boolean).join('\n');
}
