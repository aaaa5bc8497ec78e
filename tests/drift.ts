import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { projectRoot } from './fixtures/projectRoot.ts';

// Regenerates what is generated and committed (types, import map, migrations) and fails, with the
// working copy put back, when anything comes out different from what is there.

const execute = promisify(execFile);
const migrations = path.join(projectRoot, 'cms/migrations');
const generated = [
  'cms/payload-types.ts',
  'cms/app/(payload)/admin/importMap.js',
  'cms/migrations/index.ts',
].map((file) => path.join(projectRoot, file));

const contents = () =>
  Promise.all(generated.map((file) => readFile(file, 'utf8').catch(() => undefined)));

async function npmRun(...args: string[]): Promise<void> {
  await execute('npm', ['run', '--silent', ...args], { cwd: projectRoot, timeout: 90_000 });
}

const before = await contents();
const migrationsBefore = await readdir(migrations);
const stale: string[] = [];
try {
  await npmRun('generate');
  await npmRun('migrate:create', '--', 'drift', '--skip-empty');
} finally {
  const after = await contents();
  for (const [index, file] of generated.entries()) {
    const was = before[index];
    if (after[index] === was) continue;
    stale.push(`${path.relative(projectRoot, file)} is out of date: npm run generate`);
    if (was === undefined) await rm(file);
    else await writeFile(file, was);
  }
  for (const name of await readdir(migrations)) {
    if (migrationsBefore.includes(name)) continue;
    stale.push(`the schema has changes without a migration: npm run migrate:create`);
    await rm(path.join(migrations, name));
  }
}
if (stale.length > 0) {
  console.error([...new Set(stale)].join('\n'));
  process.exitCode = 1;
}
