import {
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  LinkFeature,
  RelationshipFeature,
} from '@payloadcms/richtext-lexical';

import { CONTENT_COLLECTIONS } from '../domain/content/contentCollections.ts';
import { tableFeature } from './tableFeature.ts';

const content = [...CONTENT_COLLECTIONS];
const ours = [
  // The title is the page's h1; deeper than h4 nobody can tell apart.
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  // Accounts and records have no place in a text.
  LinkFeature({ enabledCollections: content }),
  RelationshipFeature({ enabledCollections: content }),
];
const replaced = ours.map(({ key }) => key);

/** The editor of every text. */
export const bodyEditor = lexicalEditor({
  features: ({ defaultFeatures }) => [
    ...defaultFeatures.filter(({ key }) => !replaced.includes(key)),
    ...ours,
    FixedToolbarFeature(),
    tableFeature(),
  ],
});
