import { contentWords } from '../../cms/text/content/contentWords.ts';

/** The four kinds of content by their Chinese names. */
export const contentNames = contentWords.zh.kinds;
