import { CONTENT_COLLECTIONS } from './contentCollections.ts';

/** What editors draft, publish and schedule: the four kinds of content, and plans of them. */
export const PUBLISHED_COLLECTIONS = [...CONTENT_COLLECTIONS, 'study-plans'] as const;
export type PublishedCollection = (typeof PUBLISHED_COLLECTIONS)[number];
