import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the search page says. */
export const searchPageWords: Record<Language, typeof zh> = { zh, en };
