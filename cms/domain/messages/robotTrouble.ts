import type { MailTrouble } from './mailTrouble.ts';
import type { RobotKind } from './robot.ts';

/** What came of a message to a robot: an answer, or a line that failed. */
export type RobotAnswer =
  | { status: number; errcode: number | null }
  /** The cause's code as Node tells it; nothing is known of what has no code. */
  | { lost: string | null };

/**
 * Codes that are about the one message. All others are about the robot, the address or the pace:
 * one wrong setting must not fail everything that is to be told.
 *
 * 企业微信: 40008 kind of message, 40058 a parameter, 44004 empty, 45002 too long. 钉钉: 400105 kind
 * of message, 430101 a link, 430102 a text, 430103 a picture, 430104 what it says is not allowed.
 */
const ABOUT_MESSAGE: Record<RobotKind, ReadonlySet<number>> = {
  wecom: new Set([40_008, 40_058, 44_004, 45_002]),
  dingtalk: new Set([400_105, 430_101, 430_102, 430_103, 430_104]),
};

/** The line never stood: no name, nobody there, no certificate that holds. */
const NEVER_STOOD = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_|CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/; // prettier-ignore

/**
 * Tells what is to be done with a message from the answer to it, as `mailTrouble` does of mails.
 * Both services answer 200 and say in `errcode` what they think; only 0 is a yes. An answer of
 * any other form is not theirs. A line that broke once it stood leaves it open.
 *
 * @returns null where the robot has taken it
 */
export function robotTrouble(kind: RobotKind, answer: RobotAnswer): MailTrouble | null {
  if ('lost' in answer) return NEVER_STOOD.test(answer.lost ?? '') ? 'away' : 'unsure';
  const { status, errcode } = answer;
  if (status !== 200 || errcode === null) return 'away';
  if (errcode === 0) return null;
  return ABOUT_MESSAGE[kind].has(errcode) ? 'refused' : 'away';
}
