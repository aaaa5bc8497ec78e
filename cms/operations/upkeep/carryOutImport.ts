import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { PeopleImport } from '../../payload-types.ts';
import { makeUnits } from '../accounts/people/makeUnits.ts';
import { peoplePlan } from '../accounts/people/peoplePlan.ts';
import { savePeople } from '../accounts/people/savePeople.ts';
import { projectLearnerYear } from '../ledger/projectLearnerYear.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { takeLease } from '../stores/takeLease.ts';
import { projectYear } from './projectYear.ts';

/** One statement each, and one step of progress. */
const CHUNK = 2_000;
/** From so many on it is quicker to bring everybody's sums in line. */
const MANY = 200;

/**
 * Carries out what was committed of a list of people: all of it, from its beginning, since what is
 * done already is only looked at. By one process at a time.
 *
 * @throws OperationError 409 `import-running` while another process does it
 */
export async function carryOutImport(payload: Payload, { id }: { id: string }, now: Date) {
  const lease = await takeLease(payload, 'people-import');
  if (!lease) throw new OperationError(409, 'import-running');
  try {
    const where = { id: { equals: id } };
    const found = await payload.db.findOne<PeopleImport>({ collection: 'people-imports', where });
    if (found?.plan && found.state === 'running') await carryOut(payload, found, now);
  } finally {
    await lease.release();
  }
}

async function carryOut(payload: Payload, { id, by, day, plan }: PeopleImport, now: Date) {
  const people = await peoplePlan.unpack(plan ?? '');
  const set = (data: Record<string, unknown>) =>
    compareAndSet(payload, 'people-imports', [{ id, expect: { state: 'running' }, set: data }]);
  const unitOf = await makeUnits(
    payload,
    people.flatMap(({ unit, secondary }) => [...(unit ? [unit] : []), ...secondary]),
  );
  const learners: string[] = [];
  for (let at = 0; at < people.length; at += CHUNK) {
    const chunk = people.slice(at, at + CHUNK);
    const { saved, left } = await savePeople(payload, { people: chunk, unitOf, day, now });
    learners.push(...saved);
    if (left.length > 0) {
      payload.logger.warn(`import ${id} by ${idOf(by)}: taken by others meanwhile: ${left.join()}`);
    }
    await set({ done: at + chunk.length });
  }
  const year = yearOf(now);
  if (learners.length >= MANY) await projectYear(payload, { year, now });
  else for (const learner of learners) await projectLearnerYear(payload, { learner, year, now });
  await set({ state: 'done', done: people.length, plan: null });
}
