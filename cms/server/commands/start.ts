import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { flushCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Payload } from 'payload';

import { LARGEST_UPLOAD } from '../../domain/content/largestUpload.ts';
import type { Env } from '../../env.ts';
import { bindPort } from '../lifecycle/bindPort.ts';
import { build } from './build.ts';
import { createEndings } from '../lifecycle/createEndings.ts';
import { databaseKind } from '../lifecycle/databaseKind.ts';
import { demoPasswordFile } from '../lifecycle/demoPasswordFile.ts';
import { describeStart } from './describeStart.ts';
import { boundConsole } from '../boundConsole.ts';
import { createFailureLog } from '../createFailureLog.ts';
import { noteError } from '../noteError.ts';
import { closeServer } from '../http/closeServer.ts';
import { createHealth } from '../http/createHealth.ts';
import { createHost } from '../http/createHost.ts';
import { createLookupLimit } from '../http/createLookupLimit.ts';
import { createWriteLimit } from '../http/createWriteLimit.ts';
import { loadBackOffice } from '../http/loadBackOffice.ts';
import { loadSite } from '../http/loadSite.ts';
import { warmUp } from '../http/warmUp.ts';
import { createMetrics } from '../metrics/createMetrics.ts';
import { platformSources } from '../metrics/platformSources.ts';
import { isHealthy } from '../searchServer/isHealthy.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openPlatform } from '../lifecycle/openPlatform.ts';
import { prepareEnvironment } from '../lifecycle/prepareEnvironment.ts';
import { publicUrl } from '../lifecycle/publicUrl.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { readVersion } from '../readVersion.ts';
import { runCommand } from './runCommand.ts';

/** For a large index that is still being filled the platform does not wait. */
const searchPatienceMs = 5000;
/** Shorter than the patience of a stop. */
const jobsPatienceMs = 8000;

/** `npm start`: from a checked-out tree to a page that answers, in one process. */
async function start(): Promise<void> {
  const began = performance.now();
  const endings = createEndings();
  onStopSignal(endings.endAll);

  const given = readGivenEnv();
  const port = await bindPort(given.HOST, given.PORT);
  const prepared = await prepareEnvironment({ ...given, PORT: port });
  await build();

  const log = createFailureLog({
    write: (line) => process.stderr.write(`${line}\n`),
    note: noteError,
  });
  endings.add(log.flush);
  // A promise nobody waited for is the trouble of one request: the others go on.
  process.on('unhandledRejection', (error) => {
    log.report(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
  const { payload, env } = await openPlatform(prepared, { endings, log });
  const { startSearchSync } = await import('../../search/startSearchSync.ts');
  const sync = startSearchSync(payload);
  // A search server that hangs must not hold up the end; the index catches up next time.
  endings.add(() => Promise.race([sync.stop(), sleep(3000)]));

  const server = await createServer(payload, env, endings);
  // Who comes first finds the demo content, too; without a search server all else is open.
  await Promise.race([sync.compared, sleep(searchPatienceMs)]);
  await listen(server, env);
  endings.add(() => closeServer(server));
  boundConsole(log);
  if (env.ROLE !== 'site') {
    const { catchUp } = await import('../../jobs/upkeep/catchUp.ts');
    const { startJobs } = await import('../../jobs/startJobs.ts');
    void catchUp(payload);
    const stopJobs = startJobs(payload);
    // What can't be finished is taken up again by whoever runs the jobs next.
    endings.add(() => Promise.race([stopJobs(), sleep(jobsPatienceMs)]));
  }
  console.log(
    describeStart({
      url: env.SITE_URL ?? publicUrl(env.HOST, env.PORT),
      role: env.ROLE,
      dataDir: env.DATA_DIR,
      seconds: (performance.now() - began) / 1000,
      password: await readFile(demoPasswordFile(env.DATA_DIR), 'utf8').catch(() => ''),
      empty: (await payload.db.count({ collection: 'users' })).totalDocs === 0,
    }),
  );
  // It is otherwise written when the process ends, which may be by a kill -9.
  flushCompileCache();
}

async function createServer(
  payload: Payload,
  env: Env,
  endings: ReturnType<typeof createEndings>,
): Promise<Server> {
  const site = env.ROLE === 'admin' ? undefined : await loadSite(payload);
  const backOffice = env.ROLE === 'site' ? undefined : await loadBackOffice(env.HOST, env.PORT);
  if (backOffice) endings.add(backOffice.close);
  const health = createHealth({
    database: databaseKind(env),
    version: await readVersion(),
    askDatabase: () => payload.db.count({ collection: 'topics' }),
    askSearch: async () => !!env.MEILI_URL && isHealthy(env.MEILI_URL),
  });
  const { createGuard } = await import('../http/guard/createGuard.ts');
  const server = createHost({
    site,
    backOffice: backOffice?.handler,
    guard: createGuard(payload),
    uploads: { path: '/api/media', bytes: LARGEST_UPLOAD },
    writes: createWriteLimit({
      secret: payload.secret,
      cookieName: `${payload.config.cookiePrefix}-token`,
    }),
    lookups: createLookupLimit(),
    health,
    metrics: createMetrics({
      sources: platformSources({ payload, dataDir: env.DATA_DIR, health }),
    }),
    metricsToken: env.METRICS_TOKEN,
    siteUrl: env.SITE_URL,
    trustedProxies: env.TRUSTED_PROXIES,
  });
  const pages = [...(site ? ['/login'] : []), ...(backOffice ? ['/admin/login'] : [])];
  await warmUp((req, res) => void server.emit('request', req, res), pages);
  return server;
}

async function listen(server: Server, { HOST, PORT }: Env): Promise<void> {
  await bindPort(HOST, PORT);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(PORT, HOST, resolve);
  });
}

await runCommand(start);
