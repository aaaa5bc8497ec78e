import type { ContentAudience } from '../accounts/audience.ts';

/** A study plan: which items it asks for, until when. */
export interface CataloguePlan {
  id: string;
  slug: string;
  title: string;
  summary: string;
  year: number;
  audience: readonly ContentAudience[];
  restricted: boolean;
  version: string;
  items: readonly {
    /** Of the item, which may have been withdrawn since. */
    key: string;
    required: boolean;
    /** `YYYY-MM-DD` in Shanghai. */
    due: string | null;
  }[];
}
