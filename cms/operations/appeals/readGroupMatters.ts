import type { Payload } from 'payload';

import { APPEALS } from '../../domain/appeals/appeal.ts';
import { groupMatters, type GroupMatter } from '../../domain/appeals/groupMatters.ts';
import type { Appeal } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readOfficers } from './readOfficers.ts';
import { NEVER_DUE } from './rowOf.ts';

type Row = Pick<Appeal, 'id' | 'category' | 'unit' | 'officer' | 'due' | 'openedAt'>;

/** The open matters that groups of officers may hear of: those nobody has claimed, and late ones. */
export async function readGroupMatters(payload: Payload, now: Date): Promise<GroupMatter[]> {
  const { docs } = await payload.db.find<Row>({
    collection: APPEALS,
    where: { and: [{ open: { equals: true } }, { mergedInto: { exists: false } }] },
    select: { category: true, unit: true, officer: true, due: true, openedAt: true },
    pagination: false,
    limit: 0,
  });
  if (docs.length === 0) return [];
  const [officers, units] = await Promise.all([readOfficers(payload, now), readOrgUnits(payload)]);
  const cases = docs.map(({ id, category, unit, officer, due, openedAt }) => ({
    ...{ number: id, category, unit: unit ?? null, officer: officer ?? null, openedAt },
    due: due >= NEVER_DUE ? null : due,
  }));
  return groupMatters({ cases, officers, units, now: now.getTime() });
}
