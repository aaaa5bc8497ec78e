import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the home page says. */
export const homeWords: Record<Language, typeof zh> = { zh, en };
