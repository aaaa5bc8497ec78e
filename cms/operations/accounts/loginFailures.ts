import { createHmac } from 'node:crypto';

import type { Payload, Where } from 'payload';

import {
  FAILURES_KEPT_MS,
  MOST_FAILURES,
  secondsToWait,
  type Pace,
} from '../../domain/accounts/loginPace.ts';

/** Who tries to sign in, as far as counting goes. */
export interface Attempt {
  /** The account's id, or the name as typed where there is no such account. */
  account: string;
  /** The IP address it comes from. */
  address: string;
  /** The device's id, where the account has been signed in to on it before. */
  device: string | null;
}

interface Failure {
  account: string;
  address: string;
  device: string;
}

/** In the place of a device's id: the account has not been signed in to there. */
const STRANGER = 'stranger';

const collection = 'login-failures';

/**
 * Wrong passwords of the last minutes, counted in the database, so that all servers count
 * together. Nothing says who or where from: names are what people type, passwords by mistake too.
 */
export const loginFailures = {
  /** Seconds until this attempt may be made; 0: now. */
  wait: async (payload: Payload, attempt: Attempt, now: Date): Promise<number> => {
    const { account, address, device } = sealed(payload, attempt);
    const ofAccount: Where = { account: { equals: account } };
    const fromHere: Where = { address: { equals: address } };
    const byStrangers: Where = { device: { equals: STRANGER } };
    const bounds: [Pace, Where[]][] =
      device !== STRANGER
        ? [['device', [ofAccount, { device: { equals: device } }]]]
        : [
            ['pair', [ofAccount, fromHere, byStrangers]],
            ['account', [ofAccount, byStrangers]],
            ['address', [fromHere, byStrangers]],
          ];
    const waits = await Promise.all(
      bounds.map(async ([pace, and]) =>
        secondsToWait(pace, await newest(payload, pace, and), now.getTime()),
      ),
    );
    return Math.max(...waits);
  },

  /** Counts a wrong password, and forgets what has become too old to count. */
  note: async (payload: Payload, attempt: Attempt, now: Date): Promise<void> => {
    const at = now.getTime();
    await payload.db.create({ collection, data: { ...sealed(payload, attempt), at } });
    const where = { at: { less_than: at - FAILURES_KEPT_MS } };
    await payload.db.deleteMany({ collection, where });
  },

  /** Somebody signed in: what the same person got wrong before is made good. */
  makeGood: async (payload: Payload, attempt: Attempt): Promise<void> => {
    const { account, address, device } = sealed(payload, attempt);
    const here: Where[] = device === STRANGER ? [{ address: { equals: address } }] : [];
    const where = {
      and: [{ account: { equals: account } }, { device: { equals: device } }, ...here],
    };
    await payload.db.deleteMany({ collection, where });
  },

  /** Forgets all passwords and codes that were got wrong at an account: it is unlocked. */
  forget: async (payload: Payload, account: string): Promise<void> => {
    const seals = [account, `code ${account}`].map((name) => seal(payload, 'account', name));
    await payload.db.deleteMany({ collection, where: { account: { in: seals } } });
  },
};

async function newest(payload: Payload, pace: Pace, and: Where[]): Promise<number[]> {
  const { docs } = await payload.db.find<{ at: number }>({
    collection,
    where: { and },
    sort: '-at',
    limit: MOST_FAILURES[pace],
    pagination: false,
  });
  return docs.map(({ at }) => at);
}

function sealed(payload: Payload, { account, address, device }: Attempt): Failure {
  return {
    account: seal(payload, 'account', account),
    address: seal(payload, 'address', address),
    device: device === null ? STRANGER : seal(payload, 'device', device),
  };
}

const seal = (payload: Payload, kind: string, value: string) =>
  createHmac('sha256', payload.secret)
    .update(`login-failure|${kind}|${value}`)
    .digest('base64url')
    .slice(0, 22);
