import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the pages say of the contest. */
export const contestPageWords: Record<Language, typeof zh> = { zh, en };
