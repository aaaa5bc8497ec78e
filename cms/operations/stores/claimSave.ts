import { randomUUID } from 'node:crypto';

import type { Payload } from 'payload';

import { claimLease } from './claimLease.ts';
import { compareAndSet } from './compareAndSet.ts';

/** Far longer than a save takes: what was made from an older text is refused by its date then. */
const CLAIM_MS = 10_000;

interface Save {
  /** Collection and id. */
  document: string;
  /** When the text was saved that it is made from; milliseconds since 1970. */
  made: number;
  now: Date;
}

/** Gives a text back that was claimed and not saved. Never throws. */
export type Unclaim = () => Promise<void>;

/**
 * Claims a text for a save: of all that are made from one text, or an older one, the first gets
 * it, also at the same instant and on several servers.
 *
 * @returns undefined where another save has it
 */
export async function claimSave(
  payload: Payload,
  { document, made, now }: Save,
): Promise<Unclaim | undefined> {
  const id = `save ${document}`;
  const holder = `${made} ${randomUUID()}`;
  const at = now.getTime();
  const mine = await claimLease(
    payload,
    { id, holder, until: at + CLAIM_MS },
    at,
    (standing) => standing.until <= at || made > Number.parseInt(standing.holder, 10),
  );
  if (!mine) return undefined;
  return async () => {
    const change = { id, expect: { holder }, set: { until: 0 } };
    await compareAndSet(payload, 'leases', [change]).catch(() => undefined);
  };
}
