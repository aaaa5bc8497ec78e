import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of what people raise; what it is refused by is `appealsWords`. */
export const appealsPageWords: Record<Language, typeof zh> = { zh, en };
