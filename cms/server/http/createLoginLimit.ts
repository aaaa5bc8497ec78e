import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

const failuresPerMinute = 60;
const failed = new Set([400, 401, 403]);

/**
 * Slows down guessing of passwords from one address. Each process counts for itself: what must
 * hold, the lock-out of an account, is kept by Payload in the database.
 */
export function createLoginLimit() {
  const limiter = new RateLimiterMemory({ points: failuresPerMinute, duration: 60 });
  return {
    /** @returns seconds until the address may try again, 0 when it may now */
    wait: async (address: string): Promise<number> => {
      const counted: RateLimiterRes | null = await limiter.get(address);
      if (!counted || counted.remainingPoints > 0) return 0;
      return Math.max(1, Math.ceil(counted.msBeforeNext / 1000));
    },
    /** Counts an answered login; only refused ones matter. */
    note: async (address: string, status: number): Promise<void> => {
      if (failed.has(status)) await limiter.penalty(address);
    },
  };
}
