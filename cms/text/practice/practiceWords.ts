import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of practice and of the questions that come back. */
export const practiceWords: Record<Language, typeof zh> = { zh, en };
