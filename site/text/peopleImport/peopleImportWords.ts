import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said while a list of people is put in. */
export const peopleImportWords: Record<Language, typeof zh> = { zh, en };
