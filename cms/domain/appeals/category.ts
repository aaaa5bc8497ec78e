import type { AppealClock } from './appeal.ts';

/** A kind of matter, with its clocks. */
export interface Category extends AppealClock {
  slug: string;
  /** What it is called by those who set it; null: as `cms/text` calls it. */
  title: { zh: string; en: string } | null;
}

export const DEFAULT_CATEGORY_SLUGS = [
  'safety',
  'life',
  'pay',
  'work',
  'learning',
  'other',
] as const;

/** Workdays until a matter is done; what may hurt somebody is done sooner. */
const WORKDAYS = { safety: 3, life: 5, pay: 10, work: 7, learning: 7, other: 10 };

/** What there is until an admin sets others. */
export const DEFAULT_CATEGORIES: readonly Category[] = DEFAULT_CATEGORY_SLUGS.map((slug) => ({
  slug,
  title: null,
  firstHours: 12,
  doneWorkdays: WORKDAYS[slug],
}));
