import { access, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { environmentNames } from '../../env.ts';
import { contentHash } from './contentHash.ts';
import { Refusal } from '../Refusal.ts';
import { root } from '../root.ts';
import { runCommand } from './runCommand.ts';
import { runLogged } from './runLogged.ts';
import { withLock } from '../lifecycle/withLock.ts';
import { processLines } from '../../text/server/processLines.ts';

interface Step {
  name: string;
  args: string[];
  /** What the result depends on. */
  sources: string[];
  /** A file without which there is no result. */
  result: string;
  /** Lives inside the output, so that it goes when the output goes. */
  stamp: string;
}

const shared = ['package-lock.json', 'tsconfig.json'];
// Neither bundler reads these: Next's own output, and this side, which Node runs as it is.
const unread = ['cms/.next', 'cms/next-env.d.ts', 'cms/server'];

const steps: Step[] = [
  {
    name: processLines.backOffice,
    args: ['node_modules/next/dist/bin/next', 'build', 'cms'],
    sources: ['cms', ...shared],
    result: 'cms/.next/BUILD_ID',
    stamp: 'cms/.next/content-hash',
  },
  {
    name: processLines.portal,
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    sources: ['cms', 'site', 'astro.config.mjs', ...shared],
    result: 'dist/server/entry.mjs',
    stamp: 'dist/content-hash',
  },
];

/**
 * Builds the back office and the portal where their sources changed since the last build.
 *
 * @throws Refusal with the place of the log when a build fails
 */
export async function build(): Promise<void> {
  await withLock(path.join(root, '.cache/building.lock'), buildStale, {
    onWait: () => console.log(processLines.waitingForBuild),
  });
}

async function buildStale(): Promise<void> {
  for (const step of steps) {
    const hash = await contentHash(root, step.sources, unread);
    if (!(await isFresh(step, hash))) await run(step, hash);
  }
}

async function isFresh({ result, stamp }: Step, hash: string): Promise<boolean> {
  const recorded = await readFile(path.join(root, stamp), 'utf8').catch(() => '');
  if (recorded !== hash) return false;
  return access(path.join(root, result)).then(
    () => true,
    () => false,
  );
}

async function run({ name, args, stamp }: Step, hash: string): Promise<void> {
  const started = Date.now();
  console.log(processLines.building(name));
  // Cut off in the middle, what stands there is nobody's result, whatever sources come back.
  await rm(path.join(root, stamp), { force: true });
  const log = path.join(root, '.cache', `build-${path.basename(args[0] ?? '', '.mjs')}.log`);
  const done = await runLogged({ args, cwd: root, env: buildEnvironment(), log });
  if (!done) throw new Refusal(processLines.buildFailed(name, log));
  await writeFile(path.join(root, stamp), hash);
  console.log(processLines.built(name, Math.round((Date.now() - started) / 1000)));
}

/** A build's result must not depend on where it will run, and nothing is reported to anybody. */
function buildEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !environmentNames.includes(name));
  return {
    ...Object.fromEntries(kept),
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}

if (import.meta.main) await runCommand(build);
