import type { Payload } from 'payload';

import type { MailState } from '../../../domain/messages/mailStates.ts';
import type { RobotHurry } from '../../../domain/messages/robot.ts';
import { robotsWords } from '../../../text/robots/robotsWords.ts';
import { newId } from '../../stores/newId.ts';

interface Message {
  /** What it tells to which group: of one key there is one message. */
  key: string;
  robot: string;
  sentence: string;
  /** Where to read on, as a path of the portal. */
  link?: string;
  hurry: RobotHurry;
  /** After when it is worth nothing, milliseconds since 1970; null: it keeps. */
  until: number | null;
  now: Date;
}

/** A group is spoken to in the platform's own language. */
export const GROUP_LANGUAGE = 'zh';

/** A message to a group as its row: to be sent at once, or when the quiet hours are over. */
export function robotMessage(
  payload: Payload,
  { key, robot, sentence, link, hurry, until, now }: Message,
) {
  const { siteUrl } = payload.config.custom as { siteUrl?: string };
  const address = siteUrl && link ? `\n${new URL(link, siteUrl).href}` : '';
  const state: MailState = 'waiting';
  const at = now.getTime();
  return {
    ...{ id: newId(payload), key, robot, hurry, until, state, attempts: 0, nextAt: at, at },
    text: `${robotsWords[GROUP_LANGUAGE].heading}${sentence}${address}`,
  };
}
