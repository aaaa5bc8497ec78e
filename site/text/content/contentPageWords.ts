import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the pages say of what there is to study. */
export const contentPageWords: Record<Language, typeof zh> = { zh, en };
