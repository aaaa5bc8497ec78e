import { setTimeout as sleep } from 'node:timers/promises';

interface HealthOptions {
  database: 'sqlite' | 'mongodb';
  version: string;
  /** A cheap real question to the database. */
  askDatabase: () => Promise<unknown>;
  askSearch: () => Promise<boolean>;
}

interface Health {
  status: number;
  body: {
    status: 'ok' | 'degraded' | 'down';
    database: string;
    search: 'ok' | 'down';
    version: string;
  };
}

const databaseMs = 2000;
/** However often they ask, monitors cost one question a second. */
const cacheMs = 1000;

/**
 * How the platform is, asked anew at most once a second.
 *
 * @returns what `GET /healthz` answers: 503 when the database is gone; without search it is degraded
 */
export function createHealth({ database, version, askDatabase, askSearch }: HealthOptions) {
  let asked = -Infinity;
  let answer: Promise<Health> | undefined;

  const ask = async (): Promise<Health> => {
    const [alive, found] = await Promise.all([
      Promise.race([
        askDatabase().then(
          () => true,
          () => false,
        ),
        sleep(databaseMs, false, { ref: false }),
      ]),
      askSearch(),
    ]);
    const status = !alive ? 'down' : found ? 'ok' : 'degraded';
    const search = found ? 'ok' : 'down';
    return { status: alive ? 200 : 503, body: { status, database, search, version } };
  };

  return (): Promise<Health> => {
    const now = performance.now();
    if (!answer || now - asked > cacheMs) {
      asked = now;
      answer = ask();
    }
    return answer;
  };
}
