import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of people, their roles and layers. */
export const accountsWords: Record<Language, typeof zh> = { zh, en };
