import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of a quiz's figures. */
export const quizFiguresWords: Record<Language, typeof zh> = { zh, en };
