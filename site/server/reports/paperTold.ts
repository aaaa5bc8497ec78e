import type { Payload } from 'payload';
import { z } from 'zod';

import { tellPaperRun } from '../../../cms/operations/reports/papers/tellPaperRun.ts';
import type { PaperTold } from '../../../cms/operations/reports/papers/peopleTold.ts';

/** By which a page asks how far a paper has come; absent: it doesn't. */
export const ticketQuery = z.object({ ticket: z.uuid().optional() });

interface Asked extends z.infer<typeof ticketQuery> {
  by: string;
  now: Date;
}

/** Who hears how far a paper has come, if a page asked for that. */
export const paperTold = (payload: Payload, { ticket, by, now }: Asked): PaperTold | undefined =>
  ticket ? tellPaperRun(payload, { ticket, by, now }) : undefined;
