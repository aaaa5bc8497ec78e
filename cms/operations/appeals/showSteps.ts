import type { Payload } from 'payload';

import { APPEAL_STEPS, APPEALS } from '../../domain/appeals/appeal.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { readAppeal, type ReadAppeal } from './readAppeal.ts';
import { rowOf } from './rowOf.ts';

/** Brings a case's row up to its steps; of two who do so at once the one who knows more stays. */
export async function showSteps(payload: Payload, known: ReadAppeal): Promise<void> {
  for (let read = known; ; read = await readAppeal(payload, known.row.id)) {
    const { row, steps, standing } = read;
    if (row.version < steps.length) {
      const change = { id: row.id, expect: { version: row.version }, set: rowOf(standing) };
      const [done] = await compareAndSet(payload, APPEALS, [change]);
      if (!done) continue;
    }
    await compareAndSet(
      payload,
      APPEAL_STEPS,
      steps
        .filter(({ seq }) => seq > known.row.version || known.row.version >= steps.length)
        .map(({ seq }) => ({
          id: `${row.id}/${seq}`,
          expect: { appeal: row.id },
          set: { settled: true },
        })),
    );
    return;
  }
}
