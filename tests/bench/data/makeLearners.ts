import { randomUUID } from 'node:crypto';

import { jwtSign, type Payload } from 'payload';

import { insertMany, type NewDocument } from '../../../cms/operations/stores/insertMany.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';

/** An account of the bench, signed in. */
export interface BenchLearner {
  id: string;
  staffNumber: string;
  unit: string | null;
  /** Value of a Cookie header. */
  cookie: string;
}

const TOKEN_SECONDS = 24 * 60 * 60;

interface Wanted {
  count: number;
  /** Begins every staff number, so that several sets don't meet. */
  prefix: string;
  /** Where they all are; spread over the units that are there where absent. */
  unit?: string;
}

/**
 * Makes staff accounts spread over the units that are there, each with a running login session and a
 * token signed as Payload signs it.
 */
export async function makeLearners(
  payload: Payload,
  { count, prefix, unit: only }: Wanted,
): Promise<BenchLearner[]> {
  const units = await payload.find({ collection: 'org-units', depth: 0, pagination: false });
  const inner = new Set(units.docs.map(({ parent }) => parent));
  const leaves = units.docs.filter(({ id }) => !inner.has(id)).map(({ id }) => id);
  const at = new Date().toISOString();
  const expiresAt = new Date(Date.now() + TOKEN_SECONDS * 1000).toISOString();
  const learners: BenchLearner[] = [];
  const accounts: NewDocument[] = [];
  for (let n = 0; n < count; n += 1) {
    const staffNumber = `${prefix}${String(n).padStart(6, '0')}`;
    const id = newId(payload);
    const sid = randomUUID();
    const unit = only ?? leaves[n % leaves.length] ?? null;
    const { token } = await jwtSign({
      fieldsToSign: { id, collection: 'users', username: staffNumber, roles: ['staff'], sid },
      secret: payload.secret,
      tokenExpiration: TOKEN_SECONDS,
    });
    learners.push({
      id,
      staffNumber,
      unit,
      cookie: `${payload.config.cookiePrefix}-token=${token}`,
    });
    accounts.push({
      id,
      name: `学员${staffNumber}`,
      staffNumber,
      username: staffNumber,
      unit,
      roles: ['staff'],
      audience: ['frontline'],
      sessions: [{ id: sid, createdAt: at, expiresAt }],
      createdAt: at,
      updatedAt: at,
    });
  }
  await insertMany(payload, 'users', accounts);
  return learners;
}
