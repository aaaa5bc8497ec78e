import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said on and of certificates. */
export const certificateWords: Record<Language, typeof zh> = { zh, en };
