import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of questions on their way into the bank and out of it. */
export const bankWords: Record<Language, typeof zh> = { zh, en };
