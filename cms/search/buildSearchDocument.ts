import { contentText } from '../domain/content/contentText.ts';
import type { ContentCollection } from '../domain/content/contentCollections.ts';
import { initials, pinyinOf, syllablesOf } from '../domain/search/pinyinOf.ts';
import { JOINT, searchForm } from '../domain/search/searchForm.ts';
import { simplify } from '../domain/search/simplify.ts';
import type { Article, MicroLesson, Quiz, Story } from '../payload-types.ts';
import { INDEX_FORM } from './indexSettings.ts';

/** What the search index holds of one item. */
export interface SearchDocument {
  id: string;
  collection: ContentCollection;
  document: string;
  slug: string;
  /** What is searched, in the form in which it is asked for. */
  title: string;
  topicNames: string[];
  summary: string;
  body: string;
  /** The same as it is shown. */
  shownTitle: string;
  shownSummary: string;
  shownBody: string;
  topics: string[];
  audience: string[];
  restricted: boolean;
  /** A check quiz belongs to its item and is reached from there. */
  isCheck: boolean;
  nominalMinutes: number;
  publishedAt: number;
  /** Which text this is, in which form of index: see `revisionOf`. */
  revision: string;
  /** What Latin letters typed for Chinese find, of titles and topics. */
  pinyin: string[];
  initials: string[];
  /** What other characters of the same sound find, likewise. */
  sound: string[];
}

/**
 * Characters of a text that are indexed: the 65,535 positions of an attribute after which
 * Meilisearch ignores all words (its documentation, "Known limitations"). To simplify a book would
 * hold up everybody else.
 */
const MOST_INDEXED = 65_535;

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
  const names = topics.map(({ title }) => simplify(title));
  const title = simplify(doc.title);
  const summary = simplify(doc.summary ?? '');
  const body = simplify(bodyOf(doc).slice(0, MOST_INDEXED));
  return {
    id: documentId(collection, doc.id),
    collection,
    document: doc.id,
    slug: doc.slug ?? '',
    title: searchForm(title),
    topicNames: names.map(searchForm),
    summary: searchForm(summary),
    body: searchForm(body),
    shownTitle: title,
    shownSummary: summary,
    shownBody: body,
    topics: topics.map(({ slug }) => slug),
    audience: doc.audience,
    restricted: doc.restricted ?? false,
    isCheck: 'countsHours' in doc && doc.countsHours === false,
    nominalMinutes: doc.nominalMinutes ?? 0,
    publishedAt: Date.parse(doc.publishedAt ?? doc.createdAt),
    revision: revisionOf(doc),
    pinyin: [title, ...names].flatMap(pinyinOf),
    initials: [title, ...names].flatMap(initials),
    sound: [title, ...names].map((name) => syllablesOf(name).join(JOINT)),
  };
}

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
