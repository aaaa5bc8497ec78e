/** The four kinds of content: 文章, 微课, 先进典型, 测验. */
export const CONTENT_COLLECTIONS = ['articles', 'micro-lessons', 'stories', 'quizzes'] as const;
export type ContentCollection = (typeof CONTENT_COLLECTIONS)[number];
