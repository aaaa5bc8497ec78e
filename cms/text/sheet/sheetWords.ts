import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of tables that people upload. */
export const sheetWords: Record<Language, typeof zh> = { zh, en };
