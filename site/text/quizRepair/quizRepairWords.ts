import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page of a key's repair says. */
export const quizRepairWords: Record<Language, typeof zh> = { zh, en };
