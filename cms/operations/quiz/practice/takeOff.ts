import type { Payload } from 'payload';

import type { MistakeCard } from '../../../payload-types.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';

/**
 * Takes cards off the list. One that is answered at this very moment keeps what the answer has
 * made of it.
 *
 * @param state `removed`: the learner wants it so; `gone`: the question is
 * @returns whether each was taken off
 */
export function takeOff(
  payload: Payload,
  cards: readonly MistakeCard[],
  { state, now }: { state: 'removed' | 'gone'; now: Date },
): Promise<boolean[]> {
  const changes = cards.map(({ id, version, lastAt }) => ({
    id,
    expect: { version },
    // What was wrong before, and is told only later, must not bring it back.
    set: { state, version: version + 1, lastAt: Math.max(lastAt, now.getTime()) },
  }));
  return compareAndSet(payload, 'mistake-cards', changes);
}
