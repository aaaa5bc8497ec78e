import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { projectRoot } from '../../fixtures/projectRoot.ts';
import { makeLearners } from '../data/makeLearners.ts';
import { makeLedger } from '../data/makeLedger.ts';
import { openPayload } from '../data/openPayload.ts';
import { peakMb } from '../memory.ts';
import type { Row } from '../Row.ts';

const TARGET_SECONDS = 60;
const TARGET_MB = 300;
const ENTRIES_EACH = 40;
const SECRET = 'secret-of-the-bench-only';

interface Wanted {
  entries: number;
  year: number;
  /** Address of a MongoDB database of its own; absent for a SQLite file. */
  mongoUri?: string;
}

/** Proves a large ledger with the command a person would use, in a database of its own. */
export async function measureVerify({ entries, year, mongoUri }: Wanted): Promise<Row[]> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'study-hall-ledger-'));
  const databaseUri = mongoUri ?? `file:${dataDir}/study-hall.db`;
  try {
    const payload = await openPayload({ dataDir, databaseUri, secret: SECRET });
    const count = entries / ENTRIES_EACH;
    const [trainer, ...learners] = await makeLearners(payload, { count: count + 1, prefix: 'L' });
    if (!trainer) throw new Error('No trainer was made');
    await makeLedger(payload, {
      learners,
      entriesEach: ENTRIES_EACH,
      year,
      trainer: { id: trainer.id, name: '李培训' },
    });
    await payload.destroy();
    const { seconds, megabytes, code, output } = await verify({ dataDir, databaseUri });
    const said = output.trim().split('\n').at(-1) ?? '';
    const sound = code === 0 && said.includes(`(${entries} entries, 0 breaches)`);
    if (!sound) console.log(output.slice(-2_000));
    return [
      {
        what: `ledger:verify over ${entries} entries, whole command`,
        figure: `${seconds.toFixed(1)} s${sound ? '' : `, FAILED with ${String(code)}`}`,
        target: `≤ ${TARGET_SECONDS} s`,
        met: sound && seconds <= TARGET_SECONDS,
      },
      {
        what: '  its memory at most',
        figure: `${megabytes.toFixed(0)} MB resident`,
        target: `≤ ${TARGET_MB} MB`,
        met: sound && megabytes <= TARGET_MB,
      },
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** The command as package.json has it, without npm around it, so that its memory is its own. */
function commandLine(): string[] {
  const manifest = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
  return (scripts['ledger:verify'] ?? '').split(' ').slice(1);
}

function verify({ dataDir, databaseUri }: { dataDir: string; databaseUri: string }) {
  return new Promise<{ seconds: number; megabytes: number; code: number | null; output: string }>(
    (resolve, reject) => {
      const began = performance.now();
      const command = spawn(process.execPath, commandLine(), {
        cwd: projectRoot,
        env: {
          ...process.env,
          ...{ NODE_ENV: 'production', DATA_DIR: dataDir, DATABASE_URI: databaseUri },
          ...{ PAYLOAD_SECRET: SECRET, SEED: 'none', MEILI_URL: '' },
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const endWithUs = () => command.kill('SIGKILL');
      process.once('exit', endWithUs);
      let output = '';
      let megabytes = 0;
      const watch = setInterval(() => {
        megabytes = Math.max(megabytes, peakMb(command.pid ?? 0) ?? 0);
      }, 50);
      command.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      command.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
      command.once('error', reject);
      command.once('close', (code) => {
        clearInterval(watch);
        process.off('exit', endWithUs);
        resolve({ seconds: (performance.now() - began) / 1000, megabytes, code, output });
      });
    },
  );
}
