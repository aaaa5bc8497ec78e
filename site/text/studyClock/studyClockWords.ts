import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the study clock says while it runs: small, for every reading page ships it. */
export const studyClockWords: Record<Language, typeof zh> = { zh, en };
