import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said while a quiz is taken, and of what it came to. */
export const quizTakerWords: Record<Language, typeof zh> = { zh, en };
