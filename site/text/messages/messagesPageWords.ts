import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the pages of messages say. */
export const messagesPageWords: Record<Language, typeof zh> = { zh, en };
