import type { Payload } from 'payload';
import { vi } from 'vitest';

import type { Beat } from '../../../cms/domain/study/accrue.ts';
import type { StudyCollection } from '../../../cms/domain/content/studyCollections.ts';
import type { User } from '../../../cms/payload-types.ts';

/** Ten in the morning in Shanghai on an ordinary day. */
export const morning = Date.parse('2026-11-20T02:00:00Z');

/** So many seconds after that morning. */
export const at = (seconds: number) => new Date(morning + seconds * 1000);

/** A report as a page sends it. */
export const beat = (seq: number, seconds: number, more: Partial<Beat> = {}): Beat => ({
  seq,
  activeMs: seconds * 1000,
  coverage: 1,
  visible: true,
  ...more,
});

/**
 * A server of the platform: a Payload instance and the operations with caches of their own, as
 * a process of its own would have them. Opening one again is a restart.
 */
export async function openServer(payload: Payload) {
  vi.resetModules();
  const { startSitting } = await import('../../../cms/operations/study/startSitting.ts');
  const { recordBeat } = await import('../../../cms/operations/study/recordBeat.ts');
  return {
    payload,
    start: (learner: User, collection: StudyCollection, id: string, now: Date) =>
      startSitting(payload, { learner, collection, id, now }),
    beat: (learner: User, token: string, report: Beat, now: Date) =>
      recordBeat(payload, { learner: learner.id, token, beat: report, now }),
  };
}
