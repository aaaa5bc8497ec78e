import type { Payload } from 'payload';

import { tellAtHand } from '../operations/messages/tellAtHand.ts';
import { takeLease, type Lease } from '../operations/stores/takeLease.ts';
import { endWhatWasCutOff } from '../operations/upkeep/endWhatWasCutOff.ts';
import { QUEUES, type Queue } from './queues.ts';
import { runDueJobs } from './runDueJobs.ts';

const MINUTE_MS = 60_000;
/** What needs no row of a job: it looks at what stands, and a round that is lost is the next one's. */
const EVERY_MINUTE = { 'cut off': endWhatWasCutOff, 'at hand': tellAtHand };
type EveryMinute = keyof typeof EVERY_MINUTE;
const everyMinute = Object.keys(EVERY_MINUTE) as EveryMinute[];
const isEveryMinute = (round: Queue | EveryMinute): round is EveryMinute => round in EVERY_MINUTE;

/** How often who does not run the jobs looks whether whoever does has died. */
const LOOK_EVERY_MS = 5000;

/**
 * Runs the jobs at every full minute, in one process at a time whatever number is started: the
 * one that has the lease. When it dies its lease ends, and another takes up what it was doing.
 *
 * Payload's own `autoRun` has no such turn: two processes find the same job and both do it, and
 * what was being done at a kill stays so for ever.
 *
 * @returns what ends it: waits for the jobs in hand, then gives the lease back
 */
export function startJobs(payload: Payload): () => Promise<void> {
  const running = new Map<Queue | EveryMinute, Promise<void>>();
  let lease: Lease | undefined;
  let stopping = false;
  let minute: number | undefined;
  let timer: NodeJS.Timeout | undefined;

  const run = async (round: Queue | EveryMinute): Promise<void> => {
    const mine = lease;
    const now = new Date();
    try {
      const may = () => !stopping && (mine?.held() ?? false);
      if (isEveryMinute(round)) await EVERY_MINUTE[round](payload, now);
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
    for (const round of [...QUEUES, ...everyMinute]) {
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
    await Promise.all(running.values());
    await lease?.release();
  };
}
