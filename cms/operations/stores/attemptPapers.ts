import type { Payload } from 'payload';

import { attemptParts } from './attemptParts.ts';

export interface AttemptPaper {
  id: string;
  startedAt: number;
  /** As stored: whoever reads it parses it. */
  paper: unknown;
  responses: unknown;
}

/** What some attempts asked and were answered. */
export async function attemptPapers(
  payload: Payload,
  ids: readonly string[],
): Promise<AttemptPaper[]> {
  const stored = await attemptParts(payload, ids, ['startedAt', 'paper', 'responses']);
  return stored.map(({ startedAt, ...one }) => ({ ...one, startedAt: Number(startedAt) }));
}
