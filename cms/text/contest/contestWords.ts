import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of the contest. */
export const contestWords: Record<Language, typeof zh> = { zh, en };
