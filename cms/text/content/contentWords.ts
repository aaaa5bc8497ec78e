import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of what there is to study. */
export const contentWords: Record<Language, typeof zh> = { zh, en };
