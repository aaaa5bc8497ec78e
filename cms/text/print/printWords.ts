import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What papers to print say around their questions, and what is said of them. */
export const printWords: Record<Language, typeof zh> = { zh, en };
