import type { APIContext } from 'astro';

import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import type { StudyCollection } from '../../../cms/domain/content/studyCollections.ts';
import { requireViewer } from '../accounts/requireViewer.ts';
import { keptPage } from '../keptPage.ts';
import { isPreview, readContent } from './readContent.ts';
import { readingFacts, type ReadingFacts } from './readingFacts.ts';
import { readingText, type ReadingText } from './readingText.ts';

/** What the page of an article, a lesson or a story shows. */
export interface Reading {
  item: CatalogueItem;
  facts: ReadingFacts;
  text: ReadingText;
  preview: boolean;
}

/** The item whose page is asked for; or the answer, where there is none or it is known already. */
export async function readReading(
  context: Pick<APIContext, 'locals' | 'params' | 'request' | 'url' | 'cookies'>,
  { collection, now }: { collection: StudyCollection; now: Date },
): Promise<Reading | Response> {
  const { locals, params, url } = context;
  const { payload, language } = locals;
  const viewer = requireViewer(context);
  const preview = isPreview(viewer, url);
  const found = await readContent(payload, { viewer, collection, slug: params.slug, preview });
  const text = found && (await readingText(found, { language, preview }));
  if (!found || !text) return new Response(null, { status: 404 });
  const { item } = found;
  const facts = await readingFacts(payload, { viewer, item, now });
  const { person, quote } = item;
  // What it asks on the way is each reader's own, and is read anew.
  if (item.hasCheckpoints) return { item, facts, text, preview };
  const kept = await keptPage(context, { facts, text: text.version, person, quote });
  return kept ?? { item, facts, text, preview };
}
