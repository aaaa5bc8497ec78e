import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of reception days; what is refused is said by `appealsWords`. */
export const receivingPageWords: Record<Language, typeof zh> = { zh, en };
