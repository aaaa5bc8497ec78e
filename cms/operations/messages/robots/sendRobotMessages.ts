import type { Payload } from 'payload';

import { isWorkday } from '../../../domain/isWorkday.ts';
import { mayGoOut } from '../../../domain/messages/mayGoOut.ts';
import type { MailState } from '../../../domain/messages/mailStates.ts';
import { ROBOT_HURRIES } from '../../../domain/messages/robot.ts';
import type { Robot, RobotMessage } from '../../../payload-types.ts';
import { takeLease } from '../../stores/takeLease.ts';
import { noteCutOff } from '../outbox/noteCutOff.ts';
import { sendRobotMessage } from './sendRobotMessage.ts';

/** Both services take twenty a minute from one robot; a round is a minute. */
const A_ROUND = 15;
const PATIENCE_MS = 10_000;

interface Round {
  clock: () => Date;
  /** Whether this process goes on; asked before each message. */
  may: () => boolean;
  /** How long one answer may take. */
  patienceMs?: number;
}

/**
 * Sends the groups what is due, every robot by itself: one that can't be reached holds up no other,
 * and costs one try a round. As with mails, a message is taken by compare-and-set before its server
 * hears of it, and what was being sent at a kill is unsure and never sent again.
 */
export async function sendRobotMessages(
  payload: Payload,
  { clock, may, patienceMs = PATIENCE_MS }: Round,
): Promise<void> {
  // Raw: what is read through Payload has no address.
  const { docs: robots } = await payload.db.find<Robot>({
    collection: 'robots',
    where: { enabled: { equals: true } },
    pagination: false,
  });
  if (robots.length === 0) return;
  const lease = await takeLease(payload, 'robots');
  if (!lease) return;
  const goOn = () => may() && lease.held();
  try {
    await noteCutOff(payload, 'robot-messages');
    const work = robots.map(async (robot) => {
      for (const message of await readDue(payload, robot.id, clock())) {
        if (!goOn() || !mayGoOut(message.hurry, { now: clock(), isWorkday })) return;
        const sending = { robot, message, clock, patienceMs };
        if (!(await sendRobotMessage(payload, sending))) return;
      }
    });
    // All are waited for, also where one fails: what is on its way is to be written down.
    const ends = await Promise.allSettled(work);
    const failed = ends.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  } finally {
    await lease.release();
  }
}

async function readDue(payload: Payload, robot: string, now: Date): Promise<RobotMessage[]> {
  const hurries = ROBOT_HURRIES.filter((hurry) => mayGoOut(hurry, { now, isWorkday }));
  const { docs } = await payload.db.find<RobotMessage>({
    collection: 'robot-messages',
    where: {
      and: [
        { robot: { equals: robot } },
        { state: { equals: 'waiting' satisfies MailState } },
        { nextAt: { less_than_equal: now.getTime() } },
        { hurry: { in: hurries } },
      ],
    },
    ...{ sort: 'nextAt', limit: A_ROUND, pagination: false },
  });
  return docs;
}
