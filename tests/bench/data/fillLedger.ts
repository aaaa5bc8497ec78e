import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { makeLearners } from './makeLearners.ts';
import { makeLedger } from './makeLedger.ts';
import { openPayload } from './openPayload.ts';

const SECRET = 'secret-of-the-bench-only';
const UNITS = 100;

/** A database with a large ledger, as a process of its own finds it. */
export interface LedgerPlace {
  env: NodeJS.ProcessEnv;
  entries: number;
  learners: number;
  /** Who may look at everybody. */
  admin: { username: string; password: string };
  /** One of the units at the bottom, by its code. */
  leaf: string;
}

interface Wanted {
  dataDir: string;
  databaseUri: string;
  learners: number;
  entriesEach: number;
  year: number;
}

/** Fills an empty database with an organisation whose learners have a year behind them. */
export async function fillLedger(wanted: Wanted): Promise<LedgerPlace> {
  const { dataDir, databaseUri, entriesEach, year } = wanted;
  const payload = await openPayload({ dataDir, databaseUri, secret: SECRET });
  const group = await payload.create({
    collection: 'org-units',
    data: { name: '集团', code: 'BENCH' },
  });
  for (let n = 1; n <= UNITS; n += 1) {
    const data = { name: `第 ${n} 单位`, code: `BENCH-${n}`, parent: group.id };
    await payload.create({ collection: 'org-units', data });
  }
  const account = { username: 'bench', password: SECRET };
  const admin = await payload.create({
    collection: 'users',
    data: { ...account, name: '李培训', roles: ['admin'] },
  });
  const learners = await makeLearners(payload, { count: wanted.learners, prefix: 'L' });
  const trainer = { id: admin.id, name: admin.name };
  await makeLedger(payload, { learners, entriesEach, year, trainer });
  await payload.destroy();
  const env = {
    ...{ NODE_ENV: 'production' as const, DATA_DIR: dataDir, DATABASE_URI: databaseUri },
    ...{ PAYLOAD_SECRET: SECRET, SEED: 'none', MEILI_URL: '' },
  };
  return {
    ...{ env, entries: learners.length * entriesEach, learners: learners.length },
    ...{ admin: account, leaf: `BENCH-${UNITS}` },
  };
}

/** A policy with another target takes effect: everybody's year is to be brought in line. */
export async function changeTarget({ env }: LedgerPlace): Promise<void> {
  const { DATA_DIR = '', DATABASE_URI = '' } = env;
  const payload = await openPayload({
    dataDir: DATA_DIR,
    databaseUri: DATABASE_URI,
    secret: SECRET,
  });
  const { version: _, targets, ...rules } = defaultPolicy;
  await payload.create({
    collection: 'training-policies',
    context: { seeding: true },
    data: {
      ...rules,
      ...{ title: '新目标', version: 'bench', effectiveFrom: dayOf(new Date()), targets },
      targetUnits: 9000,
    },
  });
  await payload.destroy();
}
