import type { Payload } from 'payload';

import type { MarkImport } from '../../../../payload-types.ts';
import { carryOutMarks } from './carryOutMarks.ts';
import { readCutOff } from '../../../stores/readCutOff.ts';

/**
 * Enters the tables of marks that a process has committed and died over; every minute, by the
 * process that runs the jobs.
 */
export async function settleMarks(payload: Payload, now: Date): Promise<void> {
  const cutOff = await readCutOff<MarkImport>(payload, 'mark-imports', { order: 'at', now });
  for (const found of cutOff) await carryOutMarks(payload, found, now);
}
