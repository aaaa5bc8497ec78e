import type { Payload, Where } from 'payload';

import type { PaperTold } from './peopleTold.ts';

/** How often it is written down at most. */
const PACE_MS = 500;

interface Run {
  /** By which the page that waits asks for it. */
  ticket: string;
  /** Whose page. */
  by: string;
  now: Date;
}

/**
 * Writes down how far a paper has come, so that any process can tell. One write is on its way at a
 * time and none is waited for: a paper is neither slower nor lost for it.
 */
export function tellPaperRun(payload: Payload, { ticket, by, now }: Run): PaperTold {
  const collection = 'paper-runs';
  const where: Where = { and: [{ ticket: { equals: ticket } }, { by: { equals: by } }] };
  let written = Number.NEGATIVE_INFINITY;
  let last = Promise.resolve<unknown>(undefined);
  let begun = false;
  return (done, people) => {
    const at = performance.now();
    if (begun && done < people && at - written < PACE_MS) return;
    written = at;
    const row = { ticket, by, at: now.getTime(), people, done };
    const first = !begun;
    begun = true;
    last = last
      .then(() =>
        first
          ? payload.db.create({ collection, data: row })
          : payload.db.updateOne({ collection, where, data: { people, done } }),
      )
      .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'A paper’s progress' }));
  };
}
