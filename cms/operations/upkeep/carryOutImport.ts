import type { Payload } from 'payload';

import type { FoundUnit } from '../../domain/accounts/findUnit.ts';
import { idOf } from '../../domain/idOf.ts';
import { yearOf } from '../../domain/shanghai.ts';
import type { PeopleImport } from '../../payload-types.ts';
import { makeUnits } from '../accounts/people/makeUnits.ts';
import { peoplePlan } from '../accounts/people/peoplePlan.ts';
import { savePeople } from '../accounts/people/savePeople.ts';
import { endLeaversLogins } from '../accounts/endLeaversLogins.ts';
import { projectLearnerYear } from '../ledger/projectLearnerYear.ts';
import { OperationError } from '../OperationError.ts';
import { compareAndSet } from '../stores/compareAndSet.ts';
import { takeLease } from '../stores/takeLease.ts';
import { projectYear } from './projectYear.ts';

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
  const chunks = () => peoplePlan.unpack(plan ?? '');
  const set = (data: Record<string, unknown>) =>
    compareAndSet(payload, 'people-imports', [{ id, expect: { state: 'running' }, set: data }]);
  const named = new Map<string, FoundUnit>();
  for await (const people of chunks()) {
    for (const { unit, secondary } of people) {
      for (const one of [...(unit ? [unit] : []), ...secondary]) {
        if ('make' in one) named.set(JSON.stringify(one), one);
      }
    }
  }
  const unitOf = await makeUnits(payload, [...named.values()]);
  const learners: string[] = [];
  let done = 0;
  for await (const people of chunks()) {
    const { saved, left } = await savePeople(payload, { people, unitOf, day, now });
    learners.push(...saved);
    if (left.length > 0) {
      payload.logger.warn(`import ${id} by ${idOf(by)}: taken by others meanwhile: ${left.join()}`);
    }
    done += people.length;
    await set({ done });
  }
  await endLeaversLogins(payload, now);
  const year = yearOf(now);
  if (learners.length >= MANY) await projectYear(payload, { year, now });
  else for (const learner of learners) await projectLearnerYear(payload, { learner, year, now });
  await set({ state: 'done', done, plan: null });
}
