import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the back office itself says, and what it says in place of Payload's own words. */
export const backOfficeWords: Record<Language, typeof zh> = { zh, en };
