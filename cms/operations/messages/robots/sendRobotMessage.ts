import type { Payload } from 'payload';

import { endOfTry } from '../../../domain/messages/endOfTry.ts';
import { isWorkday } from '../../../domain/isWorkday.ts';
import { goesOutOn } from '../../../domain/messages/mayGoOut.ts';
import type { MailTrouble } from '../../../domain/messages/mailTrouble.ts';
import { robotAddressProblem } from '../../../domain/messages/robotAddressProblem.ts';
import { robotRequest } from '../../../domain/messages/robotRequest.ts';
import { robotTrouble } from '../../../domain/messages/robotTrouble.ts';
import type { Robot, RobotMessage } from '../../../payload-types.ts';
import { takeToSend } from '../outbox/takeToSend.ts';
import { writeEnd } from '../outbox/writeEnd.ts';
import { postToRobot } from './postToRobot.ts';

const collection = 'robot-messages';

interface Sending {
  /** As it is stored: its address is encrypted. */
  robot: Robot;
  message: RobotMessage;
  clock: () => Date;
  patienceMs: number;
}

/**
 * Takes one message, hands it to its robot and writes down what came of it. One that has become
 * worthless while it waited is given up unsaid.
 *
 * @returns false where the robot takes no others now
 * @throws when the database is out of reach
 */
export async function sendRobotMessage(
  payload: Payload,
  { robot, message, clock, patienceMs }: Sending,
): Promise<boolean> {
  const taken = await takeToSend(payload, collection, message);
  if (!taken) return true;
  const now = clock();
  if (message.until && message.until <= now.getTime()) {
    await writeEnd(payload, collection, taken, {
      state: 'failed',
      problem: message.problem ?? null,
    });
    return true;
  }
  const { trouble, words } = await say(payload, { robot, text: message.text, now, patienceMs });
  if (!trouble) {
    const end = { state: 'sent', problem: null, sentAt: clock().getTime() } as const;
    await writeEnd(payload, collection, taken, end);
    return true;
  }
  const end = endOfTry(trouble, {
    ...{ attempts: taken.attempts, at: new Date(message.at), now: clock(), isWorkday },
    goesOn: goesOutOn(message.hurry, isWorkday),
  });
  await writeEnd(payload, collection, taken, { ...end, problem: words });
  return trouble === 'refused';
}

async function say(
  payload: Payload,
  {
    robot,
    text,
    now,
    patienceMs,
  }: Omit<Sending, 'message' | 'clock'> & { text: string; now: Date },
): Promise<{ trouble: MailTrouble | null; words: string }> {
  const { robotHosts: hosts } = payload.config.custom as { robotHosts: string[] };
  const address = payload.decrypt(robot.address ?? '');
  // Since it was saved the list, or the platform's secret, may have become another.
  const problem = robotAddressProblem(address, { kind: robot.kind, hosts });
  if (problem) return { trouble: 'away', words: problem };
  const secret = robot.secret ? payload.decrypt(robot.secret) : null;
  const request = robotRequest({ address, secret }, { text, now });
  const { words, ...answer } = await postToRobot(request, patienceMs);
  return { trouble: robotTrouble(robot.kind, answer), words };
}
