import type { Language } from '../language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What people are told by the platform. */
export const messagesWords: Record<Language, typeof zh> = { zh, en };
