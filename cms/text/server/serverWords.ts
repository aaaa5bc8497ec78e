import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the server itself says to whoever asks it something. */
export const serverWords: Record<Language, typeof zh> = { zh, en };
