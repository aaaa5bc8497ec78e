import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of anonymous passes. */
export const passesWords: Record<Language, typeof zh> = { zh, en };
