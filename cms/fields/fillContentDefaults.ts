import type { CollectionBeforeValidateHook } from 'payload';

import { nominalMinutes } from '../domain/content/nominalMinutes.ts';
import { slugify } from '../domain/content/slugify.ts';
import { summarise } from '../domain/content/summarise.ts';

type Content = Record<string, unknown>;

async function freeSlug(
  wanted: string,
  taken: (slug: string) => Promise<boolean>,
): Promise<string> {
  let slug = wanted;
  for (let n = 2; await taken(slug); n += 1) slug = `${wanted}-${n}`;
  return slug;
}

/** A number at the end that keeps two items of the same title apart. */
const COUNTED = /-\d+$/;

/**
 * Title and body are enough to publish: the hook fills the slug, summary, audience, nominal
 * time and publication date. A value the editor has set stays; one that still equals what was
 * derived from the former text follows the new text. An address follows the title, as autosave
 * sees it being typed, until the item has been published: then others may have it.
 *
 * @param textOf the plain text of a document of the collection
 * @param minutesOf its nominal minutes where they do not follow from the text's length
 */
export function fillContentDefaults(
  textOf: (data: Content) => string,
  minutesOf: (data: Content) => number | null = (data) => minutesToRead(textOf(data)),
): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    if (!data) return data;
    const former = (originalDoc ?? {}) as Content;
    const next: Content = { ...former, ...data };
    const follows = (field: string, derive: (doc: Content) => unknown): boolean =>
      isBlank(next[field]) || (former.id !== undefined && next[field] === derive(former));

    if (follows('summary', (doc) => summarise(textOf(doc)))) {
      data.summary = summarise(textOf(next));
    }
    if (follows('nominalMinutes', minutesOf)) data.nominalMinutes = minutesOf(next);
    if (!Array.isArray(next.audience) || next.audience.length === 0) data.audience = ['all'];
    if (next._status === 'published' && !next.publishedAt) {
      data.publishedAt = new Date().toISOString();
    }
    const title = titleOf(next);
    const stillFollows =
      !former.publishedAt &&
      former.title !== next.title &&
      next.slug === former.slug &&
      typeof former.slug === 'string' &&
      former.slug.replace(COUNTED, '') === slugify(titleOf(former));
    if (title && (isBlank(next.slug) || stillFollows)) {
      const id = former.id as string | undefined;
      data.slug = await freeSlug(slugify(title), async (slug) => {
        const { totalDocs } = await req.payload.count({
          collection: collection.slug,
          where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
          trash: true,
        });
        return totalDocs > 0;
      });
    }
    return data;
  };
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

const titleOf = ({ title }: Content): string => (typeof title === 'string' ? title.trim() : '');

/** A text still to be written has no length yet. */
const minutesToRead = (text: string): number | null => (text ? nominalMinutes(text) : null);
