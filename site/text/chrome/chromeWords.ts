import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What stands around every page. */
export const chromeWords: Record<Language, typeof zh> = { zh, en };
