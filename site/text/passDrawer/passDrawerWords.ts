import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page says by itself while passes are drawn and used. */
export const passDrawerWords: Record<Language, typeof zh> = { zh, en };
