import type { Payload } from 'payload';

import type { StudySession } from '../../payload-types.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';

const FIELDS = [
  'activeMs',
  'coverage',
  'seen',
  'seq',
  'beats',
  'longestSilenceMs',
  'lastBeatAt',
  'state',
  'carriedTo',
  'attempt',
  'entry',
  'claimAt',
] as const;

/** Writes a sitting's figures or state to its own record; its other properties never change. */
export async function saveSitting(
  payload: Payload,
  id: string,
  changed: Partial<Pick<StudySession, (typeof FIELDS)[number]>>,
): Promise<void> {
  const set = Object.fromEntries(
    FIELDS.filter((field) => changed[field] !== undefined).map((field) => [field, changed[field]]),
  );
  await compareAndSet(payload, 'study-sessions', [{ id, expect: {}, set }]);
}
