import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the pages say around the study clock. */
export const studyPageWords: Record<Language, typeof zh> = { zh, en };
