import { createHash, randomBytes } from 'node:crypto';

/** What is kept of a case's code: with 128 bits of chance in it nobody finds one from the other. */
export const codeHash = (code: string): string =>
  createHash('sha256').update(`appeal-code|${code}`).digest('base64url');

/** A code that opens a case: 128 bits, base64url. */
export const newCode = (): string => randomBytes(16).toString('base64url');

/** Whether a text can be a code, of the server's making or the device's. */
export const isCode = (code: string): boolean => /^[\w-]{22,64}$/.test(code);
