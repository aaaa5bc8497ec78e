import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the pages of the quarterly check and the yearly review say. */
export const reviewPageWords: Record<Language, typeof zh> = { zh, en };
