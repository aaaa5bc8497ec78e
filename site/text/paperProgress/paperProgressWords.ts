import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What a page says while a paper is being written that is downloaded from it. */
export const paperProgressWords: Record<Language, typeof zh> = { zh, en };
