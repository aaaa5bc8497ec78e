import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the pages say of quizzes. */
export const quizPageWords: Record<Language, typeof zh> = { zh, en };
