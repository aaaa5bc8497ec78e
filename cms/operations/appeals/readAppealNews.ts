import { createHmac } from 'node:crypto';

import type { Payload, Where } from 'payload';

import { APPEAL_STEPS, APPEALS } from '../../domain/appeals/appeal.ts';
import { appealNews, type AppealNews } from '../../domain/appeals/appealNews.ts';
import { idOf } from '../../domain/idOf.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Appeal, AppealStep } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readOfficers } from './readOfficers.ts';
import { NEVER_DUE } from './rowOf.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whom to tell what of open cases, of those just answered and of those to be looked back at. */
export async function readAppealNews(
  payload: Payload,
  now: Date,
): Promise<Map<string, AppealNews[]>> {
  const at = now.getTime();
  const recently = { greater_than: at - WEEK_MS };
  const rows = await readRows(payload, {
    or: [
      { open: { equals: true } },
      { lookBackAt: { less_than_equal: at } },
      { firstAt: recently },
      { doneAt: recently },
    ],
  });
  if (rows.length === 0) return new Map();
  const back = rows.filter(({ lookBackAt }) => (lookBackAt ?? at + 1) <= at).map(({ id }) => id);
  const [officers, units, admins, closers] = await Promise.all([
    readOfficers(payload, now),
    readOrgUnits(payload),
    readAdmins(payload, dayOf(now)),
    readClosers(payload, back),
  ]);
  const cases = rows.map((row) => ({
    ...{ number: row.id, category: row.category, unit: row.unit ?? null, open: row.open },
    ...{ officer: row.officer ?? null, due: row.due >= NEVER_DUE ? null : row.due },
    ...{ firstAt: row.firstAt ?? null, doneAt: row.doneAt ?? null },
    ...{ lookBackAt: row.lookBackAt ?? null, mergedInto: row.mergedInto ?? null },
    ...{ closedBy: closers.get(row.id) ?? null, learner: row.learner ? idOf(row.learner) : null },
    sealed: row.mode === 'confidential' ? seal(payload, row) : null,
  }));
  return appealNews({ cases, officers, units, admins, now: at });
}

/** Nobody finds the case from it who has not the server's secret and the case's row. */
const seal = ({ secret }: Payload, { id, codeHash }: Appeal): string =>
  createHmac('sha256', secret).update(`appeal-told|${id}|${codeHash}`).digest('base64url');

async function readRows(payload: Payload, where: Where): Promise<Appeal[]> {
  const { docs } = await payload.db.find<Appeal>({
    collection: APPEALS,
    where,
    select: {
      ...{ category: true, unit: true, open: true, officer: true, due: true, firstAt: true },
      ...{ doneAt: true, lookBackAt: true, mergedInto: true, learner: true },
      ...{ mode: true, codeHash: true },
    },
    pagination: false,
    limit: 0,
  });
  return docs;
}

/** Who closed each of these cases last. */
async function readClosers(
  payload: Payload,
  cases: readonly string[],
): Promise<Map<string, string | null>> {
  if (cases.length === 0) return new Map();
  const { docs } = await payload.db.find<Pick<AppealStep, 'id' | 'appeal' | 'by'>>({
    collection: APPEAL_STEPS,
    where: { and: [{ appeal: { in: [...cases] } }, { kind: { equals: 'closed' } }] },
    sort: 'seq',
    select: { appeal: true, by: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ appeal, by }) => [appeal, by ?? null]));
}

async function readAdmins(payload: Payload, today: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: {
      and: [
        { roles: { in: ['admin'] } },
        { deletedAt: { exists: false } },
        { or: [{ leftOn: { exists: false } }, { leftOn: { greater_than_equal: today } }] },
      ],
    },
    select: { name: true },
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id }) => id);
}
