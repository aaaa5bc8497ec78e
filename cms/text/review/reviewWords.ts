import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of the quarterly check and the yearly review. */
export const reviewWords: Record<Language, typeof zh> = { zh, en };
