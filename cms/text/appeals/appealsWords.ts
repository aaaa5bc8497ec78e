import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of matters that people raise. */
export const appealsWords: Record<Language, typeof zh> = { zh, en };
