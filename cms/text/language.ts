/** The languages every sentence is kept in. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is spoken to whoever has chosen nothing. */
export const DEFAULT_LANGUAGE: Language = 'zh';
