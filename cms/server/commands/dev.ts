import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { execa } from 'execa';

import { environmentText } from '../../env.ts';
import { bindPort } from '../lifecycle/bindPort.ts';
import { createEndings } from '../lifecycle/createEndings.ts';
import { onStopSignal } from '../lifecycle/onStopSignal.ts';
import { openPlatform } from '../lifecycle/openPlatform.ts';
import { prepareEnvironment } from '../lifecycle/prepareEnvironment.ts';
import { publicUrl } from '../lifecycle/publicUrl.ts';
import { readGivenEnv } from '../lifecycle/readGivenEnv.ts';
import { root } from '../root.ts';
import { runCommand } from './runCommand.ts';
import { processLines } from '../../text/server/processLines.ts';

/**
 * `npm run dev`: Next and Astro reload what changes; this process keeps search, schema and index.
 * Astro's server is the one to visit, it passes /admin, /api and /_next on to Next's.
 */
async function dev(): Promise<void> {
  const endings = createEndings();
  onStopSignal(endings.endAll);
  const given = readGivenEnv();
  const port = await bindPort(given.HOST, given.PORT);
  const adminPort = await bindPort('127.0.0.1', Number(process.env.ADMIN_DEV_PORT ?? 0));
  const prepared = await prepareEnvironment({ ...given, PORT: port });
  const { payload, env } = await openPlatform(prepared, { endings });
  const { startSearchSync } = await import('../../search/startSearchSync.ts');
  const sync = startSearchSync(payload);
  endings.add(() => Promise.race([sync.stop(), sleep(3000)]));
  const { startJobs } = await import('../../jobs/startJobs.ts');
  endings.add(startJobs(payload));

  const environment: NodeJS.ProcessEnv = {
    ...environmentText(env),
    NODE_ENV: 'development',
    ADMIN_DEV_PORT: String(adminPort),
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const launch = (args: string[]) => {
    const options = { cwd: root, stdio: 'inherit', reject: false, env: environment } as const;
    const child = execa(process.execPath, args, options);
    endings.add(async () => {
      child.kill();
      await child;
    });
    void child.then(() => process.kill(process.pid, 'SIGTERM'));
  };
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  launch([next, 'dev', 'cms', '--hostname', '127.0.0.1', '--port', String(adminPort)]);
  launch([astro, 'dev', '--host', env.HOST, '--port', String(port)]);
  console.log(processLines.developmentAt(publicUrl(env.HOST, port)));
}

await runCommand(dev);
