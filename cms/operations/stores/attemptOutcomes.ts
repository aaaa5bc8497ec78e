import type { Payload } from 'payload';

import { attemptParts } from './attemptParts.ts';
import { storedValue } from './storedValue.ts';

export interface AttemptOutcomes {
  id: string;
  startedAt: number;
  version: number;
  /** As stored: whoever reads them parses them. */
  outcomes: string | null;
}

/** What some attempts keep of how their questions were answered, without a look at a paper. */
export async function attemptOutcomes(
  payload: Payload,
  ids: readonly string[],
): Promise<AttemptOutcomes[]> {
  const stored = await attemptParts(payload, ids, ['startedAt', 'version', 'outcomes']);
  return stored.map(({ id, startedAt, version, outcomes }) => ({
    ...{ id, startedAt: Number(startedAt), version: Number(version) },
    outcomes: storedValue.textOrNull(outcomes),
  }));
}
