import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';

import { findChromium } from './fixtures/findChromium.ts';
import { findMongod } from './fixtures/findMongod.ts';
import type { Counts } from './runner/Counts.ts';
import { countPlaywright } from './runner/countPlaywright.ts';
import { countVitest } from './runner/countVitest.ts';
import { roomInMemory } from './runner/roomInMemory.ts';
import { endCommands, runCommand } from './runner/runCommand.ts';

// `npm test`: every check there is, one line each, and their sum as the last line.
// `npm test -- vitest eslint` runs only the steps named.
//
// Checks that use one core stand side by side in two lanes; Vitest and Playwright use both. Side by
// side, those two save a minute and make what is patient for seconds too impatient.

interface Step {
  name: string;
  command: string[];
  minutes: number;
  env?: Record<string, string>;
  /** how many tests its report counts; a step without a report is one test */
  count?: () => Promise<Counts>;
}

// All that tests leave behind is removed with it.
const room = await mkdtemp(path.join(await roomInMemory(), 'study-hall-tests-'));
const vitestReport = path.join(room, 'vitest.json');
const playwrightReport = path.join(room, 'playwright.json');
const only = process.argv.slice(2);
const warnings: string[] = [];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

const build: Step = { name: 'build', command: ['npm', 'run', '--silent', 'build'], minutes: 6 };
const types: Step = { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'], minutes: 5 };
const eslint: Step = {
  name: 'eslint',
  command: ['eslint', '--max-warnings', '0', '.'],
  minutes: 5,
};
const prettier: Step = {
  name: 'prettier',
  command: ['prettier', '--check', '--log-level', 'warn', '.'],
  minutes: 3,
};
const circles: Step = {
  name: 'circles',
  command: ['npm', 'run', '--silent', 'circles'],
  minutes: 1,
};
const knip: Step = { name: 'knip', command: ['knip'], minutes: 3 };
const generated: Step = { name: 'generated', command: ['node', 'tests/drift.ts'], minutes: 3 };
const vitest: Step = {
  name: 'vitest',
  command: [
    ...['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default'],
    ...['--reporter=json', `--outputFile.json=${vitestReport}`],
  ],
  minutes: 22,
  env: { TMPDIR: room },
  count: async () => countVitest(await readFile(vitestReport, 'utf8')),
};
const playwright: Step = {
  name: 'playwright',
  command: ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'],
  minutes: 20,
  env: { TMPDIR: room, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  count: async () => countPlaywright(await readFile(playwrightReport, 'utf8')),
};

/** One after another; within a stage, lanes side by side, each a step at a time. */
const stages: Step[][][] = [
  [[build], [prettier, circles, knip, generated]],
  // After the build, whose types of routes and pages these read.
  [[types], [eslint]],
  [[vitest]],
  [[playwright]],
];

/** Says it at the end, where it is read, and makes it a failure where nobody may overlook it. */
function missing(what: string): void {
  warnings.push(`!!! ${what}`);
  if (process.env.CI === 'true') total.failed += 1;
}

async function verdict(step: Step, code: number | null): Promise<Counts> {
  const ok = code === 0;
  const asOneTest = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts = (await step.count?.().catch(() => undefined)) ?? asOneTest;
  // A runner that ends badly with every test green lost something on the way.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

async function take(step: Step): Promise<void> {
  const started = Date.now();
  const { code, output } = await runCommand(step.command, step.minutes, step.env ?? {});
  const { passed, failed, skipped } = await verdict(step, code);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const tests = step.count ? ` ${String(passed)} passed, ${String(failed)} failed` : '';
  const left = skipped > 0 ? `, ${String(skipped)} skipped` : '';
  const seconds = String(Math.round((Date.now() - started) / 1000));
  const outcome = failed > 0 ? 'FAILED' : 'ok';
  process.stdout.write(`${step.name.padEnd(12)}${outcome}${tests}${left} (${seconds} s)\n`);
  if (failed > 0) process.stdout.write(`${output.trimEnd().replaceAll(/^/gm, '    ')}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endCommands();
    rmSync(room, { recursive: true, force: true });
    process.exit(130);
  });
}

/** What a step needs of this machine; false where it can't be had. */
async function prepare(step: Step): Promise<boolean> {
  if (step === vitest && !(await findMongod())) {
    missing('No MongoDB could be had: its half of the tests was SKIPPED. Set MONGODB_TEST_URI.');
    step.env = { ...step.env, TEST_NO_MONGOD: '1' };
  }
  if (step === playwright) {
    const chromium = await findChromium();
    if (!chromium) {
      missing('No Chromium could be had: the browser tests were SKIPPED. Install chromium.');
      return false;
    }
    step.env = { ...step.env, TEST_CHROMIUM: chromium };
  }
  return true;
}

async function takeLane(lane: readonly Step[]): Promise<void> {
  for (const step of lane) {
    const wanted = only.length === 0 || only.includes(step.name);
    if (wanted && (await prepare(step))) await take(step);
  }
}

for (const lanes of stages) await Promise.all(lanes.map(takeLane));

await rm(room, { recursive: true, force: true });
if (total.skipped > 0) warnings.push(`${String(total.skipped)} skipped`);
for (const warning of warnings) console.log(warning);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
