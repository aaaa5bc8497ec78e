import type { Payload } from 'payload';

import { JOINT_MINUTES, jointDecisions } from '../../../domain/appeals/jointMinutes.ts';
import type { JointMinute } from '../../../payload-types.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { takeStep } from '../takeStep.ts';

/**
 * Puts what minutes decided into the history of each case, for officers to read: once, however
 * often and from wherever it is done, since the step names the minutes.
 */
export async function tellDecisions(payload: Payload, minutes: JointMinute): Promise<void> {
  const { id, month, officer, officerName, at, settled } = minutes;
  if (settled) return;
  for (const { number, words } of jointDecisions.parse(minutes.decisions)) {
    await takeStep(payload, {
      ...{ number, by: { id: officer, name: officerName }, now: at },
      decide: ({ steps }) =>
        steps.some((step) => step.kind === 'decided' && step.minutes === id)
          ? null
          : { kind: 'decided', words, month, minutes: id },
    });
  }
  await compareAndSet(payload, JOINT_MINUTES, [
    { id, expect: { seq: minutes.seq }, set: { settled: true } },
  ]);
}

/** Ends what was cut off between minutes and the histories that tell of them. */
export async function settleMinutes(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<JointMinute>({
    collection: JOINT_MINUTES,
    where: { settled: { equals: false } },
    pagination: false,
    limit: 0,
  });
  for (const minutes of docs) {
    try {
      await tellDecisions(payload, minutes);
    } catch (error) {
      payload.logger.error({ err: error }, 'what a joint meeting decided is not told yet');
    }
  }
}
