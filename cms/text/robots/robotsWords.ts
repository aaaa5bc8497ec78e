import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What group robots say, and what is said of them. */
export const robotsWords: Record<Language, typeof zh> = { zh, en };
