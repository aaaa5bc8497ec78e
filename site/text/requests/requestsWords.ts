import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What a page says of a request that nobody has answered in words. */
export const requestsWords: Record<Language, typeof zh> = { zh, en };
