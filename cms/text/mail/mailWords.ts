import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What is said of messages sent by mail. */
export const mailWords: Record<Language, typeof zh> = { zh, en };
