import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of classroom and field training. */
export const trainingWords: Record<Language, typeof zh> = { zh, en };
