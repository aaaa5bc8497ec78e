import { readableCode } from '../../operations/accounts/readableCode.ts';

/**
 * A random password that a person can copy from a screen.
 *
 * @returns three groups of four, such as `k7mp-2xqd-9wha`; 59 bits of chance
 */
export function readablePassword(): string {
  return readableCode(3);
}
