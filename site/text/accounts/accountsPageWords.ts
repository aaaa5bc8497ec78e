import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of accounts; what they are told by everywhere is `accountsWords`. */
export const accountsPageWords: Record<Language, typeof zh> = { zh, en };
