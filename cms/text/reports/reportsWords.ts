import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said in and about reports. */
export const reportsWords: Record<Language, typeof zh> = { zh, en };
