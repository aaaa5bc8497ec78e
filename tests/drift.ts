import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { projectRoot } from './fixtures/projectRoot.ts';

// Regenerates what is generated and committed (types, import map, migrations) and fails, with the
// working copy put back, when anything comes out different from what is there.

const execute = promisify(execFile);
const migrations = path.join(projectRoot, 'cms/migrations');
const generated = ['cms/payload-types.ts', 'cms/app/(payload)/admin/importMap.js'].map((file) =>
  path.join(projectRoot, file),
);
const scratch = await mkdtemp(path.join(tmpdir(), 'study-hall-drift-'));

const contents = () =>
  Promise.all(generated.map((file) => readFile(file, 'utf8').catch(() => undefined)));

async function payload(...args: string[]): Promise<void> {
  await execute(path.join(projectRoot, 'node_modules/.bin/payload'), args, {
    cwd: projectRoot,
    timeout: 60_000,
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
      DATA_DIR: scratch,
      DATABASE_URI: `file:${scratch}/study-hall.db`,
      PAYLOAD_SECRET: 'drift-test-secret-0123',
    },
  });
}

const before = await contents();
const migrationsBefore = await readdir(migrations);
const indexBefore = await readFile(path.join(migrations, 'index.ts'), 'utf8');
const stale: string[] = [];
try {
  await payload('generate:types');
  await payload('generate:importmap');
  await payload('migrate:create', 'drift', '--skip-empty');
} finally {
  const after = await contents();
  for (const [index, file] of generated.entries()) {
    const was = before[index];
    if (after[index] === was) continue;
    stale.push(`${path.relative(projectRoot, file)} is out of date: npm run generate`);
    if (was === undefined) await rm(file);
    else await writeFile(file, was);
  }
  const added = (await readdir(migrations)).filter((name) => !migrationsBefore.includes(name));
  if (added.length > 0) {
    stale.push('the schema has changed without a migration: npm run migrate:create');
    await Promise.all(added.map((name) => rm(path.join(migrations, name))));
    await writeFile(path.join(migrations, 'index.ts'), indexBefore);
  }
  await rm(scratch, { recursive: true, force: true });
}
if (stale.length > 0) {
  console.error(stale.join('\n'));
  process.exitCode = 1;
}
