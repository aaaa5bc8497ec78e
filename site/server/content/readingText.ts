import { LRUCache } from 'lru-cache';

import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import type { StudyCollection } from '../../../cms/domain/content/studyCollections.ts';
import type { Article, MicroLesson, Story } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { pageVersion } from '../pageVersion.ts';
import type { Found } from './readContent.ts';
import { richText } from './richText.ts';

/** The text of an item as its page shows it. */
export interface ReadingText {
  html: string;
  /** Of a micro-lesson, a film or recording. */
  media: { url: string; kind: 'video' | 'audio'; transcript: string } | null;
  /** Of a micro-lesson; a card may have no heading. */
  cards: { heading: string | null; html: string }[];
  /** Names it by all of the above. */
  version: string;
}

/** Characters of texts that are kept: some thousand items of common length. */
const MOST_KEPT = 16_000_000;
/** What a text refers to can change without it: the file of a film, the address of an item. */
const KEPT_MS = 60_000;

const kept = new LRUCache<string, ReadingText>({
  maxSize: MOST_KEPT,
  ttl: KEPT_MS,
  sizeCalculation: ({ html, cards }) =>
    cards.reduce((sum, card) => sum + card.html.length, html.length + 200),
});

/**
 * The text of an item, rendered once for each version of it; null where the item was deleted a
 * moment ago.
 *
 * @param preview a draft, which is read and rendered each time
 */
export async function readingText(
  { item, document }: Found<StudyCollection>,
  { language, preview }: { language: Language; preview: boolean },
): Promise<ReadingText | null> {
  const name = nameOf(item, language);
  const standing = preview ? undefined : kept.get(name);
  if (standing) return standing;
  const doc = await document();
  if (!doc) return null;
  const text = render(doc, language);
  // What was read may be newer than what the catalogue knows.
  if (!preview && doc.updatedAt === item.version) kept.set(name, text);
  return text;
}

const nameOf = ({ key, version }: CatalogueItem, language: Language): string =>
  `${language} ${key} ${version}`;

function render(doc: Article | MicroLesson | Story, language: Language): ReadingText {
  const media = 'media' in doc && typeof doc.media === 'object' ? doc.media : null;
  const cards = 'cards' in doc ? (doc.cards ?? []) : [];
  const text: Omit<ReadingText, 'version'> = {
    html: richText(doc.body, language),
    media: media?.url
      ? {
          url: media.url,
          kind: media.mimeType?.startsWith('audio') ? 'audio' : 'video',
          transcript: ('transcript' in doc && doc.transcript) || '',
        }
      : null,
    cards: cards.map(({ heading, body }) => ({
      heading: heading ?? null,
      html: richText(body, language),
    })),
  };
  return { ...text, version: pageVersion(text) };
}
