import type { CollectionConfig, Field } from 'payload';

import { allow } from '../access/allow.ts';
import { publishedForReader } from '../access/publishedForReader.ts';
import type { ContentCollection } from '../domain/content/contentCollections.ts';
import { enqueueSearchSync } from '../search/enqueueSearchSync.ts';
import { contentWords } from '../text/content/contentWords.ts';
import { contentFields, titleField } from './contentFields.ts';
import { bilingual } from './bilingual.ts';
import { editorField, noteWork } from './editorField.ts';
import { keptInMemory } from './keptInMemory.ts';
import { labelFrom } from './labelFrom.ts';
import { refuseStaleSave } from './refuseStaleSave.ts';
import { publishingAdmin } from './publishingAdmin.ts';
import type { fillContentDefaults } from './fillContentDefaults.ts';

interface Options {
  slug: ContentCollection;
  fields: Field[];
  defaults: ReturnType<typeof fillContentDefaults>;
}

/**
 * What the four kinds of content have in common: drafts, preview, scheduled publishing, trash,
 * access and the search index. Each kind adds its own fields.
 */
export function contentCollection({ slug, fields, defaults }: Options): CollectionConfig {
  const collection = refuseStaleSave({
    slug,
    labels: {
      singular: labelFrom(contentWords, ({ kinds }) => kinds[slug]),
      plural: labelFrom(contentWords, ({ kindsPlural }) => kindsPlural[slug]),
    },
    admin: {
      ...publishingAdmin,
      useAsTitle: 'title',
      group: bilingual('内容', 'Content'),
      defaultColumns: ['title', 'audience', '_status', 'publishedAt'],
      // What has no title yet has no address to be looked at.
      preview: ({ slug: address }) =>
        typeof address === 'string' && address ? `/${slug}/${address}?preview=1` : null,
      listSearchableFields: ['title', 'summary'],
    },
    access: {
      read: publishedForReader,
      readVersions: allow('editor', 'admin'),
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('editor', 'admin'),
    },
    trash: true,
    defaultSort: '-publishedAt',
    versions: { maxPerDoc: 30, drafts: { autosave: { interval: 3000 }, schedulePublish: true } },
    hooks: {
      beforeValidate: [defaults],
      beforeChange: [noteWork],
      afterChange: [enqueueSearchSync.afterChange],
      afterDelete: [enqueueSearchSync.afterDelete],
    },
    fields: [titleField, ...fields, ...contentFields, editorField],
  });
  return keptInMemory(collection);
}
