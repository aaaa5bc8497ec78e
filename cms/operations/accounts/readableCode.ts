import { randomInt } from 'node:crypto';

// Without letters and digits that are taken for each other when read aloud or copied by hand.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * A random code that a person can copy from a screen or say on the telephone.
 *
 * @param groups of four signs, with a hyphen between; each is 19.8 bits of chance
 */
export function readableCode(groups: number): string {
  const group = () =>
    Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}
