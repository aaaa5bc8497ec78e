import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page on anonymous passes says. */
export const passesPageWords: Record<Language, typeof zh> = { zh, en };
