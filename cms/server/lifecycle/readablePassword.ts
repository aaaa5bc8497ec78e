import { randomInt } from 'node:crypto';

// Without letters and digits that are taken for each other when read aloud or copied by hand.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * A random password that a person can copy from a screen.
 *
 * @returns three groups of four, such as `k7mp-2xqd-9wha`; 59 bits of chance
 */
export function readablePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return [group(), group(), group()].join('-');
}
