import type { Payload } from 'payload';

import { robotsWords } from '../../../text/robots/robotsWords.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { GROUP_LANGUAGE, robotMessage } from './robotMessage.ts';

const MINUTE_MS = 60_000;

/**
 * Lays out a trial message, which goes with the next round, at night too: whoever asks for it sits
 * in front of the group. One a minute, however often it is asked for.
 */
export async function tryRobot(payload: Payload, robot: string, now: Date): Promise<void> {
  const key = `${robot}|trial|${Math.floor(now.getTime() / MINUTE_MS)}`;
  const sentence = robotsWords[GROUP_LANGUAGE].trial;
  const message = { key, robot, sentence, hurry: 'now', until: null, now } as const;
  await insertMany(payload, 'robot-messages', [robotMessage(payload, message)]);
}
