import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page for the address for messages says. */
export const mailPageWords: Record<Language, typeof zh> = { zh, en };
