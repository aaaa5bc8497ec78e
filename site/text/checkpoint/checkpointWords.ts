import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said around the questions on the way through a lesson. */
export const checkpointWords: Record<Language, typeof zh> = { zh, en };
