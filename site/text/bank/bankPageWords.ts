import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page says by which questions come into the bank and out of it. */
export const bankPageWords: Record<Language, typeof zh> = { zh, en };
