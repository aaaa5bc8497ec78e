import type { Payload } from 'payload';

import type { MarkImport, PrintedPaper } from '../../../../payload-types.ts';
import { OperationError } from '../../../OperationError.ts';
import { compareAndSet } from '../../../stores/compareAndSet.ts';
import { takeLease } from '../../../stores/takeLease.ts';
import { enterMark } from './enterMark.ts';
import { marksPlan } from './marksPlan.ts';
import { settleMark } from './settleMark.ts';

/**
 * Enters what was committed of a table of marks: all of it, from its beginning, since what is done
 * already is only looked at. By one process at a time and paper; another one's lease means that it is
 * being done.
 *
 * @returns whether all of it is entered
 */
export async function carryOutMarks(
  payload: Payload,
  { id }: { id: string },
  now: Date,
): Promise<boolean> {
  const where = { id: { equals: id } };
  const read = () => payload.db.findOne<MarkImport>({ collection: 'mark-imports', where });
  const found = await read();
  if (found?.state !== 'running') return true;
  // One a paper: two rooms that come back at the same moment don't wait for each other.
  const lease = await takeLease(payload, `mark-imports ${found.paper}`);
  if (!lease) return false;
  try {
    const from = await read();
    if (from?.state !== 'running') return true;
    const of = { id: { equals: from.paper } };
    const printed = await payload.db.findOne<PrintedPaper>({ collection: 'printed-papers', where: of }); // prettier-ignore
    if (!printed) return true;
    for await (const steps of marksPlan.unpack(from.plan)) {
      for (const step of steps) {
        const attempt = await enterMark(payload, { step, printed, from, now });
        if (!attempt) {
          payload.logger.warn(`marks ${id}: the attempt of ${step.learner} was changed meanwhile`);
          continue;
        }
        await unlessClosed(() => settleMark(payload, { step, attempt, from, now }));
      }
    }
    await compareAndSet(payload, 'mark-imports', [
      { id, expect: { state: 'running' }, set: { state: 'done' } },
    ]);
    return true;
  } finally {
    await lease.release();
  }
}

/** A year that was closed since it was committed keeps its hours. */
async function unlessClosed(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== 'year-closed') throw error;
  }
}
