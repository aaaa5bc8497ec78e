import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of reports; what files say of them is `reportsWords`. */
export const reportsPageWords: Record<Language, typeof zh> = { zh, en };
