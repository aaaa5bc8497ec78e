import type { Language } from '../../../cms/text/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the device says while it sends what somebody raises. */
export const matterSenderWords: Record<Language, typeof zh> = { zh, en };
