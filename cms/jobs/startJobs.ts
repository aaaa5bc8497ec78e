import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import { tellAtHand } from '../operations/messages/tellAtHand.ts';
import { takeLease, type Lease } from '../operations/stores/takeLease.ts';
import { sendRobotMessages } from '../operations/messages/robots/sendRobotMessages.ts';
import { tellGroups } from '../operations/messages/robots/tellGroups.ts';
import { sendMails } from '../operations/messages/mail/sendMails.ts';
import { endWhatWasCutOff } from '../operations/upkeep/endWhatWasCutOff.ts';
import { QUEUES, type Queue } from './queues.ts';
import { runDueJobs } from './runDueJobs.ts';

const MINUTE_MS = 60_000;
/** How often who does not run the jobs looks whether whoever does has died. */
const LOOK_EVERY_MS = 5000;
/** An end has fifteen seconds in all. */
const SENDING_PATIENCE_MS = 5000;

interface Now {
  now: Date;
  /** The time, asked for again: a round may be long. */
  clock: () => Date;
  /** Whether this process still is the one that runs jobs, and goes on. */
  may: () => boolean;
}

/**
 * What needs no row of a job: it looks at what stands, and what a lost round leaves is the next
 * one's. Mails and group messages are rows with times of their own.
 */
const BESIDE = {
  'cut off': (payload: Payload, { now }: Now) => endWhatWasCutOff(payload, now),
  'at hand': (payload: Payload, { now }: Now) => tellAtHand(payload, now),
  mail: (payload: Payload, { clock, may }: Now) => sendMails(payload, { clock, may }),
  robots: async (payload: Payload, { now, clock, may }: Now) => {
    await tellGroups(payload, now);
    await sendRobotMessages(payload, { clock, may });
  },
};
/** They wait for servers of others, which may be silent. */
const SENDING = ['mail', 'robots'] as const;
type Round = Queue | keyof typeof BESIDE;

/** What is done each minute, side by side: none waits for another, its next round waits for its last. */
const ROUNDS = [...QUEUES, ...(Object.keys(BESIDE) as (keyof typeof BESIDE)[])];

const isBeside = (round: Round): round is keyof typeof BESIDE => round in BESIDE;

/**
 * Runs the jobs at every full minute, in one process at a time whatever number is started: the
 * one that has the lease. When it dies its lease ends, and another takes up what it was doing.
 *
 * Payload's own `autoRun` has no such turn: two processes find the same job and both do it, and
 * what was being done at a kill stays so for ever.
 *
 * @param clock what time it is; by default the machine's
 * @returns what ends it: waits for the jobs in hand, for what is being sent a moment, then gives the lease back
 */
export function startJobs(
  payload: Payload,
  { clock = () => new Date() }: { clock?: () => Date } = {},
): () => Promise<void> {
  const running = new Map<Round, Promise<void>>();
  let lease: Lease | undefined;
  let stopping = false;
  let minute: number | undefined;
  let timer: NodeJS.Timeout | undefined;

  const run = async (round: Round): Promise<void> => {
    const mine = lease;
    const now = clock();
    try {
      const may = () => !stopping && (mine?.held() ?? false);
      if (isBeside(round)) await BESIDE[round](payload, { now, clock, may });
      else await runDueJobs(payload, { queue: round, may, now });
    } catch (error) {
      payload.logger.error({ err: error, msg: `the jobs of ${round} were cut short` });
    } finally {
      running.delete(round);
    }
  };
  const look = async (): Promise<void> => {
    if (!lease?.held()) {
      await lease?.release();
      lease = await takeLease(payload, 'jobs');
      minute = undefined;
    }
    const current = Math.floor(Date.now() / MINUTE_MS);
    if (!lease || current === minute) return;
    minute = current;
    for (const round of ROUNDS) {
      if (!running.has(round)) running.set(round, run(round));
    }
  };
  let looking = Promise.resolve();
  const tick = (): void => {
    looking = look()
      .catch((error: unknown) => {
        payload.logger.warn(`jobs wait: ${error instanceof Error ? error.message : 'error'}`);
      })
      .then(() => {
        const untilMinute = MINUTE_MS - (Date.now() % MINUTE_MS);
        if (!stopping) timer = setTimeout(tick, Math.min(LOOK_EVERY_MS, untilMinute));
      });
  };
  tick();
  return async () => {
    stopping = true;
    clearTimeout(timer);
    await looking;
    // What a silent server has in hand stays in doubt: the end doesn't wait for it.
    const sending = Promise.race([
      Promise.all(SENDING.map(async (round) => running.get(round))),
      sleep(SENDING_PATIENCE_MS, undefined, { ref: false }),
    ]);
    for (const round of SENDING) running.delete(round);
    await Promise.all([sending, ...running.values()]);
    await lease?.release();
  };
}
