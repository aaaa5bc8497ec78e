import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of the ledger; what it is told by everywhere is `ledgerWords`. */
export const ledgerPageWords: Record<Language, typeof zh> = { zh, en };
