import type { ContentCollection } from '../../cms/domain/contentCollections.ts';

export interface CoverImage {
  url: string;
  alt: string;
  width: number;
  height: number;
}

/** What a list shows of one piece of content. */
export interface ContentCard {
  collection: ContentCollection;
  id: string;
  title: string;
  url: string;
  summary: string;
  minutes: number;
  /** What completing it earns, in hundredths; 0 where it earns nothing of its own. */
  units: number;
  cover: CoverImage | null;
}
