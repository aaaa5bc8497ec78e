import { createHmac, randomBytes } from 'node:crypto';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Lets addresses be counted without being known: each stands for itself for an hour, under a key
 * that is in this process's memory alone and is forgotten then.
 */
export function createAddressVeil(clock: () => number = Date.now): (address: string) => string {
  let hour = Number.NaN;
  let key = Buffer.alloc(0);
  return (address) => {
    const current = Math.floor(clock() / HOUR_MS);
    if (current !== hour) [hour, key] = [current, randomBytes(32)];
    return createHmac('sha256', key).update(address).digest('base64url');
  };
}
