import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The words of practice and of the mistakes that come back. */
export const practicePageWords: Record<Language, typeof zh> = { zh, en };
