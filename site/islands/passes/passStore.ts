import { openDB, type DBSchema } from 'idb';

import { isRested } from '../../../cms/domain/passes/isRested.ts';
import type { PublicKey } from '../../../cms/domain/passes/publicKey.ts';
import type { Purpose } from '../../../cms/domain/passes/purpose.ts';
import type { BlindedPass } from './blindPass.ts';

/** Longer than any answer takes: whoever took a pass and closed the page gives it back so. */
const TAKEN_MS = 10 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;

/** A pass that lies on this device; whose it is stands nowhere. */
export interface KeptPass {
  prepared: string;
  signature: string;
  purpose: Purpose;
  month: string;
  /** The hour, milliseconds since 1970. */
  drawnAt: number;
  /** When it was last taken for use; 0 while it lies here. */
  takenAt: number;
}

/** Passes on their way: sent to be signed, and no answer has come yet. */
export interface Batch {
  purpose: Purpose;
  month: string;
  jwk: PublicKey;
  passes: BlindedPass[];
}

/** How many lie here of a purpose, and how many of them have rested a day. */
export interface Lying {
  count: number;
  rested: number;
}

interface Schema extends DBSchema {
  passes: { key: string; value: KeptPass; indexes: { purpose: string } };
  batches: { key: [string, string]; value: Batch };
  /** The moduli this device has seen, by purpose and month. */
  keys: { key: [string, string]; value: { purpose: string; month: string; modulus: string } };
}

const open = () =>
  openDB<Schema>('passes', 1, {
    upgrade: (db) => {
      db.createObjectStore('passes', { keyPath: 'prepared' }).createIndex('purpose', 'purpose');
      db.createObjectStore('batches', { keyPath: ['purpose', 'month'] });
      db.createObjectStore('keys', { keyPath: ['purpose', 'month'] });
    },
  });
let opened: ReturnType<typeof open> | undefined;
const database = () => (opened ??= open());

/**
 * The passes of this device. They belong to the device and not to an account, so that using one
 * needs no login. Each change is one transaction: two tabs never take the same.
 */
export const passStore = {
  lying: async (purpose: Purpose, now: Date): Promise<Lying> => {
    const passes = await (await database()).getAllFromIndex('passes', 'purpose', purpose);
    const rested = passes.filter(({ drawnAt }) => isRested(drawnAt, now)).length;
    return { count: passes.length, rested };
  },

  /**
   * Takes the pass that has lain longest, until `spend` or `putBack`. Who takes again after
   * `putBack` is given the same: what may have been used already is not followed by another.
   *
   * @returns null where there is none
   */
  take: async (purpose: Purpose, now: Date): Promise<KeptPass | null> => {
    const change = (await database()).transaction('passes', 'readwrite');
    const passes = await change.store.index('purpose').getAll(purpose);
    const [oldest = null] = passes
      .filter(({ takenAt }) => now.getTime() - takenAt > TAKEN_MS)
      .sort((a, b) => a.drawnAt - b.drawnAt || (a.prepared < b.prepared ? -1 : 1));
    if (oldest) await change.store.put({ ...oldest, takenAt: now.getTime() });
    await change.done;
    return oldest;
  },

  /** It was not used: it lies here as before. */
  putBack: async (pass: KeptPass): Promise<void> => {
    await (await database()).put('passes', { ...pass, takenAt: 0 });
  },

  /** It was used, or can't be any more. */
  spend: async ({ prepared }: KeptPass): Promise<void> => {
    await (await database()).delete('passes', prepared);
  },

  /** Kept before it is sent: after a lost answer the same is asked for again. */
  keepBatch: async (batch: Batch): Promise<void> => {
    await (await database()).put('batches', batch);
  },

  batches: async (): Promise<Batch[]> => (await database()).getAll('batches'),

  /**
   * Puts what was signed where it lies until it is used, and forgets how it was blinded.
   *
   * @param signatures in the order of the batch; none where it was refused
   */
  settle: async ({ purpose, month, passes }: Batch, signatures: string[], now: Date) => {
    const change = (await database()).transaction(['passes', 'batches'], 'readwrite');
    const drawnAt = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
    await Promise.all([
      ...signatures.map((signature, n) => {
        const prepared = passes[n]?.prepared ?? '';
        const pass = { prepared, signature, purpose, month, drawnAt, takenAt: 0 };
        return change.objectStore('passes').put(pass);
      }),
      change.objectStore('batches').delete([purpose, month]),
      change.done,
    ]);
  },

  /**
   * Whether a key is the one this device has seen before, or the first of its month: one key
   * for each person would tell people apart.
   */
  knowsKey: async (purpose: Purpose, month: string, modulus: string): Promise<boolean> => {
    const change = (await database()).transaction('keys', 'readwrite');
    const seen = await change.store.get([purpose, month]);
    if (!seen) await change.store.put({ purpose, month, modulus });
    await change.done;
    return !seen || seen.modulus === modulus;
  },

  /** Leaves nothing on this device. */
  clear: async (): Promise<void> => {
    const names = ['passes', 'batches', 'keys'] as const;
    const change = (await database()).transaction(names, 'readwrite');
    await Promise.all([...names.map((name) => change.objectStore(name).clear()), change.done]);
  },
};
