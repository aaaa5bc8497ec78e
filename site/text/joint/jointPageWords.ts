import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What pages say of the minutes of joint meetings; what is refused is said by `appealsWords`. */
export const jointPageWords: Record<Language, typeof zh> = { zh, en };
