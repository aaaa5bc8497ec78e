import type { ContentCollection } from '../../cms/domain/content/contentCollections.ts';

/** The four kinds of content by their Chinese names. */
export const contentNames: Record<ContentCollection, string> = {
  articles: '文章',
  'micro-lessons': '微课',
  stories: '先进典型',
  quizzes: '测验',
};
