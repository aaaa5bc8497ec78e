import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said where papers are printed and their marks come back. */
export const quizPrintWords: Record<Language, typeof zh> = { zh, en };
