import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said while an editor tries out a question or a quiz. */
export const quizPreviewWords: Record<Language, typeof zh> = { zh, en };
