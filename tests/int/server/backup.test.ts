import { randomBytes } from 'node:crypto';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execaNode } from 'execa';
import { MongoClient } from 'mongodb';
import type { Migration, Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { Env } from '../../../cms/env.ts';
import { recordBeat } from '../../../cms/operations/study/recordBeat.ts';
import { startSitting } from '../../../cms/operations/study/startSitting.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import type { User } from '../../../cms/payload-types.ts';
import { makeBackup } from '../../../cms/server/backup/makeBackup.ts';
import { filesBelow } from '../../../cms/server/backup/filesBelow.ts';
import { restoreBackup } from '../../../cms/server/backup/restoreBackup.ts';
import { readVersion } from '../../../cms/server/readVersion.ts';
import { refuseHalfRestored } from '../../../cms/server/lifecycle/refuseHalfRestored.ts';
import { createArticle, createPolicy } from '../../fixtures/content.ts';
import { processLines } from '../../../cms/text/server/processLines.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { mongoUri } from '../../fixtures/mongoUri.ts';
import { createCompany } from '../../fixtures/people.ts';
import { platformContents } from '../../fixtures/platformContents.ts';
import { projectRoot } from '../../fixtures/projectRoot.ts';
import { testPayload, type TestDatabase } from '../../fixtures/testPayload.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const began = Date.parse('2026-03-02T01:00:00Z');
const secret = 'integration-test-secret';
const version = await readVersion();
const silent = () => undefined;

/** Reads an article of two minutes to its end. */
async function read(payload: Payload, learner: User, article: string, at: number): Promise<void> {
  const item = { collection: 'articles' as const, id: article };
  const now = new Date(at);
  const { session: token } = await startSitting(payload, { learner, ...item, now });
  for (const seq of [1, 2]) {
    await recordBeat(payload, {
      learner: learner.id,
      token,
      beat: { seq, activeMs: seq * MINUTE, coverage: seq / 2, visible: true },
      now: new Date(at + seq * MINUTE),
    });
  }
}

async function upload(payload: Payload, name: string): Promise<string> {
  const background = { r: randomBytes(1)[0], g: 20, b: 30 };
  const data = await sharp({ create: { width: 700, height: 20, channels: 3, background } })
    .png()
    .toBuffer();
  const file = { data, mimetype: 'image/png', name: `${name}.png`, size: data.length };
  const { id } = await payload.create({ collection: 'media', data: { alt: '图' }, file });
  return id;
}

/** Learners read, an editor publishes, uploads and deletes, until told to stop. */
function underLoad(payload: Payload, learners: readonly User[]) {
  let going = true;
  let rounds = 0;
  const deleted: number[] = [];
  const work = async () => {
    while (going) {
      rounds += 1;
      const at = began + rounds * 2 * HOUR;
      const article = await createArticle(payload, {}, 800);
      const [media] = await Promise.all([
        upload(payload, `load-${rounds}`),
        ...learners.map((learner) => read(payload, learner, article.id, at)),
      ]);
      if (rounds % 3 > 0) continue;
      deleted.push(rounds);
      await payload.delete({ collection: 'media', id: media });
    }
  };
  const working = work();
  return {
    rounds: () => rounds,
    /** What was uploaded and deleted after a round. */
    comeAndGone: (after: number) =>
      deleted.filter((round) => round > after).map((round) => `load-${round}`),
    stop: async () => {
      going = false;
      await working;
    },
  };
}

interface Run {
  command: 'backup' | 'restore';
  args: string[];
  env: Pick<Env, 'DATA_DIR' | 'DATABASE_URI'>;
  /** Dies as by `kill -9` once it has printed this line. */
  killAt?: string;
}

/** Runs the command as npm does, in a process of its own. */
async function run({ command, args, env, killAt }: Run) {
  const script = path.join(projectRoot, `cms/server/commands/${command}.ts`);
  const killer = path.join(projectRoot, 'tests/fixtures/killAtWords.ts');
  const { exitCode, signal, all } = await execaNode(script, args, {
    ...{ cwd: projectRoot, all: true, reject: false, stdin: 'ignore', ipc: false },
    nodeOptions: killAt ? ['--import', killer] : [],
    extendEnv: false,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Asia/Shanghai' },
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      ...{ DATA_DIR: env.DATA_DIR, DATABASE_URI: env.DATABASE_URI, PAYLOAD_SECRET: secret },
      KILL_AT_WORDS: killAt,
    },
  });
  return { exitCode, signal, output: all };
}

const cleanUps: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'study-hall-backup-'));
  cleanUps.push(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty place for a platform on a database like that of another. */
async function emptyPlace(like: Env, database: TestDatabase): Promise<Env> {
  const DATA_DIR = await emptyFolder();
  if (database === 'sqlite') {
    return { ...like, DATA_DIR, DATABASE_URI: `file:${DATA_DIR}/study-hall.db` };
  }
  const servers = inject('mongo');
  const server = database === 'mongodb' ? servers?.replicaSet : servers?.standalone;
  const uri = mongoUri(server ?? '', `study_hall_${randomBytes(6).toString('hex')}`);
  cleanUps.push(async () => {
    const client = new MongoClient(uri);
    await client.db().dropDatabase();
    await client.close();
  });
  return { ...like, DATA_DIR, DATABASE_URI: uri };
}

async function fill(payload: Payload) {
  // As at a start in production, where a database has been through all that this release changes.
  const { prodMigrations } = payload.db as { prodMigrations?: Migration[] };
  await payload.db.migrate({ migrations: prodMigrations ?? [] });
  const people = await createCompany(payload);
  await createPolicy(payload, { version: 'p1' });
  const article = await createArticle(payload, {}, 800);
  await read(payload, people.forester, article.id, began);
  await upload(payload, 'first');
  return people;
}

describeOnBothDatabases('backup and restore', (getPayload, { database, platform }) => {
  let people: Awaited<ReturnType<typeof createCompany>>;
  /** Of the platform at rest. */
  let folder: string;
  let restored: Env;

  beforeAll(async () => {
    people = await fill(getPayload());
    const fonts = path.join(platform().env.DATA_DIR, 'fonts');
    await mkdir(fonts);
    await writeFile(path.join(fonts, 'rare.ttf'), randomBytes(64));
  });

  it('copies a platform under load as it stood at one moment', async () => {
    const payload = getPayload();
    const { env } = platform();
    const backup = path.join(await emptyFolder(), 'new', 'folder');
    const load = underLoad(payload, [people.miner, people.teamMember]);
    await expect.poll(() => load.rounds(), { timeout: 30_000 }).toBeGreaterThan(2);
    const known = await readEntries(payload, { learner: people.miner.id, year: 2026 });
    const before = load.rounds();
    const password = path.join(env.DATA_DIR, 'demo-password');
    await writeFile(password, 'four-readable-words\n');
    const made = await run({ command: 'backup', args: [backup, '--with-secrets'], env });
    await rm(password);
    expect(load.rounds()).toBeGreaterThan(before);
    await load.stop();
    expect(made, made.output).toMatchObject({ exitCode: 0 });
    expect(made.output).toContain('全部相符');
    const { madeAt } = JSON.parse(await readFile(path.join(backup, 'manifest.json'), 'utf8'));
    expect(await readFile(path.join(env.DATA_DIR, 'last-backup'), 'utf8')).toBe(`${madeAt}\n`);

    const place = await emptyPlace(env, database);
    const put = await run({ command: 'restore', args: [backup], env: place });
    expect(put, put.output).toMatchObject({ exitCode: 0 });
    expect(put.output).toMatch(/搜索索引已重建，共 \d+ 篇/);
    expect(put.output.trim().split('\n').at(-1)).toMatch(/^台账核对.*全部相符/);

    const { rows, files } = await platformContents(place);
    const now = await platformContents(env, payload);
    const ledger = database === 'sqlite' ? 'credit_entries' : 'credit-entries';
    const entries = new Set(now.rows[ledger]);
    expect(rows[ledger]?.filter((entry) => !entries.has(entry))).toEqual([]);
    expect(rows[ledger]?.length).toBeGreaterThan(known.length);
    expect(rows[ledger]?.length).toBeLessThan(entries.size);
    // The file of every row, and of every picture made smaller for it.
    expect(rows.media?.length).toBeGreaterThan(2);
    const named = (rows.media ?? []).flatMap((row) => filesNamedIn(row, database));
    expect(named.length).toBe((rows.media?.length ?? 0) * 2);
    const gone = load.comeAndGone(before);
    const missing = named.filter((name) => !(`media/${name}` in files));
    expect(missing.filter((name) => !gone.some((one) => isOf(one, name)))).toEqual([]);

    const secrets = path.join(backup, 'secrets.json');
    expect((await stat(secrets)).mode & 0o777).toBe(0o600);
    const kept = { PAYLOAD_SECRET: secret, DEMO_PASSWORD: 'four-readable-words' };
    expect(JSON.parse(await readFile(secrets, 'utf8'))).toMatchObject(kept);
    const file = path.join(place.DATA_DIR, 'payload-secret');
    expect(await readFile(file, 'utf8')).toBe(`${secret}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  }, 120_000);

  it('holds no secret unless it is asked to', async () => {
    const { env } = platform();
    folder = await emptyFolder();
    const made = await run({ command: 'backup', args: [folder], env });
    expect(made, made.output).toMatchObject({ exitCode: 0 });
    for (const name of await filesBelow(folder, '')) {
      expect((await readFile(path.join(folder, name))).includes(secret), name).toBe(false);
    }
  }, 60_000);

  it('refuses a backup that was killed, and one in a folder that is in use', async () => {
    const { env } = platform();
    const place = await emptyPlace(env, database);
    const backup = await emptyFolder();
    // With only the manifest to come.
    const killAt = processLines.databaseCopied(100);
    const killed = await run({ command: 'backup', args: [backup], env, killAt });
    expect(killed, killed.output).toMatchObject({ signal: 'SIGKILL' });
    expect((await readdir(backup)).length).toBeGreaterThan(0);
    const restore = restoreBackup({ env: place, folder: backup, version, say: silent });
    await expect(restore).rejects.toThrow('没有完整的备份');
    const again = await run({ command: 'backup', args: [folder], env });
    expect(again).toMatchObject({ exitCode: 1 });
    expect(again.output).toContain('不是空文件夹');
    expect(await readdir(place.DATA_DIR)).toEqual([]);
  }, 120_000);

  it('gives back every row and every file, also where a restore was killed, which keeps everybody out', async () => {
    const { env } = platform();
    const expected = await platformContents(env, getPayload());
    expect(Object.keys(expected.files).length).toBeGreaterThan(2);
    expect(Object.keys(expected.files)).toContain('fonts/rare.ttf');
    // After the uploads; after the database, one write before the end.
    for (const killAt of [processLines.uploadsPlaced(100), processLines.databasePlaced(100)]) {
      const place = await emptyPlace(env, database);
      const killed = await run({ command: 'restore', args: [folder], env: place, killAt });
      expect(killed, killed.output).toMatchObject({ signal: 'SIGKILL' });
      await expect(refuseHalfRestored(place.DATABASE_URI)).rejects.toThrow('恢复没有做完');
      await restoreBackup({ env: place, folder, version, say: silent });
      await refuseHalfRestored(place.DATABASE_URI);
      expect(await platformContents(place)).toEqual(expected);
      restored = place;
    }
  }, 120_000);

  describe('leaves the place alone', () => {
    let place: Env;
    let copy: string;

    beforeAll(async () => {
      place = await emptyPlace(platform().env, database);
      copy = await emptyFolder();
    });

    const refused = async (
      sentence: string,
      changed: Partial<Parameters<typeof restoreBackup>[0]> = {},
    ) => {
      const before = await platformContents(place);
      const restore = restoreBackup({ env: place, folder: copy, version, say: silent, ...changed });
      await expect(restore).rejects.toThrow(sentence);
      expect(await platformContents(place)).toEqual(before);
    };
    const freshCopy = async () => {
      await rm(copy, { recursive: true });
      await cp(folder, copy, { recursive: true });
    };
    const manifestOf = async (change: Record<string, unknown>) => {
      await freshCopy();
      const file = path.join(copy, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
      await writeFile(file, JSON.stringify({ ...manifest, ...change }));
    };

    it('for a backup with one file damaged, cut short or missing', async () => {
      await freshCopy();
      const files = await filesBelow(folder, '');
      const database = files.find((name) => /\.(db|bson)$/.test(name)) ?? '';
      const picture = files.find((name) => name.endsWith('.png')) ?? '';
      await appendFile(path.join(copy, database), 'x');
      await refused(`备份已损坏：${database}`);
      await freshCopy();
      await truncate(path.join(copy, picture), 40);
      await refused(`备份已损坏：${picture}`);
      await rm(path.join(copy, picture));
      await refused(`备份已损坏：${picture}`);
      await truncate(path.join(copy, 'manifest.json'), 100);
      await refused('备份已损坏：manifest.json');
    });

    it('for a backup of a newer release, by its number or by its schema', async () => {
      await manifestOf({ version: '99.0.0' });
      await refused('更新的版本（99.0.0');
      await manifestOf({ migrations: ['20260101_000000', '29990101_000000'] });
      await refused('更新的版本');
    });

    it('for a backup of the other database', async () => {
      const other = database === 'sqlite' ? 'mongodb' : 'sqlite';
      await manifestOf({ database: other, migrations: [] });
      await refused('请检查 DATABASE_URI');
    });

    it('for a manifest that would write elsewhere', async () => {
      const file = { path: 'uploads/media/../../../x', bytes: 0, sha256: '0'.repeat(64) };
      await manifestOf({ files: [file] });
      await refused('备份已损坏：manifest.json');
    });

    it('when it is not empty', async () => {
      const { env } = platform();
      await freshCopy();
      await refused('数据库不是空的', { env: { ...env, DATA_DIR: place.DATA_DIR } });
      const strange = path.join(place.DATA_DIR, 'media', 'strange.png');
      await cp(path.join(projectRoot, 'site/home.png'), strange);
      await refused(`已有 ${database === 'sqlite' ? path.dirname(strange) : strange}`);
      await rm(path.dirname(strange), { recursive: true });
      await refused('数据库不是空的', { env: restored });
    });
  });
});

const isOf = (upload: string, file: string) =>
  file === `${upload}.png` || file.startsWith(`${upload}-`);

function filesNamedIn(row: string, database: TestDatabase): string[] {
  const text = database === 'sqlite' ? row : Buffer.from(row, 'hex').toString('latin1');
  return [
    ...new Set(
      Array.from(text.matchAll(/(?:first|load-\d+)(?:-\d+x\d+)?\.(?:png|webp)/g), ([name]) => name),
    ),
  ];
}

describe.skipIf(!inject('mongo')?.standalone)('a MongoDB by itself', () => {
  it('is copied one collection after the other, which is said', async () => {
    const { payload, env, stop } = await testPayload('mongodb-standalone');
    cleanUps.push(stop);
    await fill(payload);
    const folder = await emptyFolder();
    const lines: string[] = [];
    const made = await makeBackup({
      ...{ env, folder, version, withSecrets: false, now: new Date() },
      uploads: async () => ({ media: 'media' }),
      say: (line) => lines.push(line),
    });
    expect(made.atOnce).toBe(false);
    expect(lines.join()).toContain('不是副本集');
    const place = await emptyPlace(env, 'mongodb-standalone');
    await restoreBackup({ env: place, folder, version, say: silent });
    expect(await platformContents(place)).toEqual(await platformContents(env));
  });
});
