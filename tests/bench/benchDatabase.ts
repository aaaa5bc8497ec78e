import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { yearOf } from '../../cms/domain/shanghai.ts';
import { mongoUri } from '../fixtures/mongoUri.ts';
import { startServer, type TestServer } from '../fixtures/startServer.ts';
import { benchLedger } from './benchLedger.ts';
import { makeExam } from './data/makeExam.ts';
import { makeAttempts } from './data/makeAttempts.ts';
import { fillLedger } from './data/fillLedger.ts';
import { makeLearners } from './data/makeLearners.ts';
import { makeLedger } from './data/makeLedger.ts';
import { makeSittings } from './data/makeSittings.ts';
import { openPayload } from './data/openPayload.ts';
import { projectYears } from './data/projectYears.ts';
import { startMongo } from './data/startMongo.ts';
import { measureAct } from './measures/measureAct.ts';
import { measureAppeals } from './measures/measureAppeals.ts';
import { measureAttempts } from './measures/measureAttempts.ts';
import { measureBeats } from './measures/measureBeats.ts';
import { measurePages } from './measures/measurePages.ts';
import { measurePasses } from './measures/measurePasses.ts';
import { measureQuestions } from './measures/measureQuestions.ts';
import { measureRecord } from './measures/measureRecord.ts';
import { measureStack } from './measures/measureStack.ts';
import { measureWeight } from './measures/measureWeight.ts';
import { learnersAtOnce, type BenchDatabase, type BenchOptions, type Measure } from './options.ts';
import type { Row } from './Row.ts';

const SECRET = 'secret-of-the-bench-only';
const RECORD_LEARNERS = 32;
const RECORD_ENTRIES = 400;
/** What is measured on a server with the demo content. */
const OF_SERVER: Measure[] = ['stack', 'weight', 'pages', 'beats', 'record', 'passes', 'attempts'];
/** What is measured on one large ledger. */
const OF_LEDGER: Measure[] = [
  ...(['verify', 'export', 'overview', 'policy', 'upkeep'] as const),
  ...(['people', 'classes', 'messages', 'review'] as const),
];
/** More than there are connections, so that no learner beats twice at once. */
const PAGE_LEARNERS = 320;
/** Of them, whose pages are asked for. */
const READERS = 32;

/**
 * Takes every measure asked for on one database, with the real server on a temporary data
 * directory and, for MongoDB, a server of its own. Leaves nothing behind.
 */
export async function benchDatabase(database: BenchDatabase, options: BenchOptions) {
  const rows: Row[] = [];
  const wants = (...measures: Measure[]) => measures.some((one) => options.measures.includes(one));
  const mongo = database === 'mongodb' ? await startMongo() : undefined;
  if (database === 'mongodb' && !mongo) {
    return [{ what: 'MongoDB', figure: 'no mongod to be had: not measured' }];
  }
  const fresh = () => mongo && mongoUri(mongo.uri, `bench_${randomBytes(6).toString('hex')}`);
  try {
    if (wants(...OF_SERVER)) {
      rows.push(...(await benchServer(options, wants, fresh())));
    }
    if (wants(...OF_LEDGER)) {
      rows.push(...(await benchLedger({ options, wants, mongoUri: fresh() })));
    }
    if (wants('appeals')) rows.push(...(await benchAppeals(fresh())));
    if (wants('quizzes')) rows.push(...(await benchQuizzes(fresh())));
    if (wants('questions')) rows.push(...(await benchQuestions(fresh())));
  } finally {
    await mongo?.stop();
  }
  return rows;
}

/** On a database of its own: two hundred thousand cases beside nothing else. */
async function benchAppeals(mongo: string | undefined): Promise<Row[]> {
  say('two hundred thousand cases');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'study-hall-appeals-'));
  const databaseUri = mongo ?? `file:${dataDir}/study-hall.db`;
  const payload = await openPayload({ dataDir, databaseUri, secret: SECRET });
  try {
    return await measureAppeals(payload);
  } finally {
    await payload.destroy();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** On a database of its own: the figures of a quiz that ten thousand people took. */
async function benchQuizzes(mongo: string | undefined): Promise<Row[]> {
  say('ten thousand attempts at a quiz');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'study-hall-quizzes-'));
  const databaseUri = mongo ?? `file:${dataDir}/study-hall.db`;
  try {
    const many = { attempts: 10_000, questions: 50, year: yearOf(new Date()) };
    const place = await makeAttempts({ dataDir, databaseUri, ...many });
    const targets = { targetSeconds: 2, targetMb: 500, addedMb: 200, heapMb: 200 };
    return await measureAct(place, { what: 'Figures of a quiz', file: 'quizzes.ts', ...targets });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** On a database of its own, with hardly anything else in it. */
async function benchQuestions(mongo: string | undefined): Promise<Row[]> {
  say('ten thousand questions from a file');
  const dataDir = await mkdtemp(path.join(tmpdir(), 'study-hall-questions-'));
  const databaseUri = mongo ?? `file:${dataDir}/study-hall.db`;
  try {
    const few = { dataDir, databaseUri, learners: 1, entriesEach: 20, year: yearOf(new Date()) };
    return await measureQuestions(await fillLedger(few), dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function benchServer(
  options: BenchOptions,
  wants: (...measures: Measure[]) => boolean,
  databaseUri: string | undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  const env = {
    PAYLOAD_SECRET: SECRET,
    DATABASE_URI: databaseUri ?? '',
    ...(process.env.BENCH_NODE_OPTIONS ? { NODE_OPTIONS: process.env.BENCH_NODE_OPTIONS } : {}),
  };
  say('starting the server with the demo content');
  const server = await startServer(env);
  try {
    if (wants('stack')) {
      say('starting it a second time');
      await server.end();
      const { port } = new URL(server.url);
      const again = { ...env, PORT: port, HOST: '127.0.0.1', DATA_DIR: server.dataDir };
      rows.push(...(await measureStack({ url: server.url, env: { ...again, MEILI_URL: '' } })));
      await server.restart();
    }
    if (wants('weight', 'pages', 'beats', 'record', 'passes', 'attempts')) {
      rows.push(...(await measureServer({ server, options, wants, databaseUri })));
    }
  } finally {
    await server.stop();
  }
  return rows;
}

interface Running {
  server: TestServer;
  options: BenchOptions;
  wants: (...measures: Measure[]) => boolean;
  databaseUri: string | undefined;
}

async function measureServer({ server, options, wants, databaseUri }: Running): Promise<Row[]> {
  const rows: Row[] = [];
  const { url, dataDir } = server;
  say('making learners');
  const data = await fill({
    dataDir,
    databaseUri: databaseUri ?? `file:${dataDir}/study-hall.db`,
    count: wants('beats') ? learnersAtOnce(options) : 0,
    candidates: wants('attempts') ? options.candidates : 0,
  });
  const { articlePath } = data;
  const staff = await server.login('staff');
  if (wants('weight')) {
    say('weighing an article page');
    rows.push(...(await measureWeight({ url, cookie: staff, path: articlePath })));
  }
  if (wants('pages')) {
    say('32 connections on pages, beats, search and summary');
    const trainer = await server.login('trainer');
    const seconds = options.closedSeconds;
    const { planPath, pageLearners: learners, pageBeats: beats } = data;
    const wanted = { url, seconds, articlePath, planPath, learners, trainer, beats };
    rows.push(...(await measurePages(wanted)));
  }
  if (wants('record')) {
    say('32 connections on long records');
    const seconds = options.closedSeconds;
    const wanted = { url, learners: data.records, entriesEach: RECORD_ENTRIES, seconds };
    rows.push(...(await measureRecord(wanted)));
  }
  if (wants('passes')) {
    say('people draw anonymous passes');
    rows.push(...(await measurePasses(url, data.drawers)));
  }
  if (data.exam) {
    say('people take one quiz together');
    rows.push(...(await measureAttempts({ url, exam: data.exam, learners: data.candidates })));
  }
  if (wants('beats')) {
    const { beatsPerSecond: rate, openSeconds: seconds } = options;
    say(`beats of ${data.beats.length} learners`);
    rows.push(...(await measureBeats({ url, beats: data.beats, rate, seconds })));
  }
  return rows;
}

interface Fill {
  dataDir: string;
  databaseUri: string;
  count: number;
  candidates: number;
}

/** Puts in the learners, sittings and entries that the measures need, beside the running server. */
async function fill({ dataDir, databaseUri, count, candidates }: Fill) {
  const payload = await openPayload({ dataDir, databaseUri, secret: SECRET });
  try {
    const year = yearOf(new Date());
    const many = await makeLearners(payload, { count, prefix: 'B' });
    const few = await makeLearners(payload, { count: PAGE_LEARNERS, prefix: 'P' });
    const long = await makeLearners(payload, { count: RECORD_LEARNERS, prefix: 'R' });
    await projectYears(payload, { learners: [...many, ...few], year, entries: [] });
    const sitting = await makeLearners(payload, { count: candidates, prefix: 'Q' });
    const [signer] = few;
    const trainer = { id: signer?.id ?? '', name: '李培训' };
    await makeLedger(payload, { learners: long, entriesEach: RECORD_ENTRIES, year, trainer });
    const { docs } = await payload.find({ collection: 'articles', limit: 1, sort: 'slug' });
    const plans = await payload.find({ collection: 'study-plans', limit: 1, sort: 'slug' });
    return {
      articlePath: `/articles/${docs[0]?.slug ?? ''}`,
      planPath: `/plans/${plans.docs[0]?.slug ?? ''}`,
      pageLearners: few.slice(0, READERS).map(({ cookie }) => cookie),
      exam: candidates > 0 ? await makeExam(payload) : null,
      candidates: sitting.map(({ cookie }) => cookie),
      drawers: few.map(({ cookie }) => cookie),
      beats: await makeSittings(payload, many, year),
      pageBeats: await makeSittings(payload, few, year),
      records: long.map(({ cookie }) => cookie),
    };
  } finally {
    await payload.destroy();
  }
}

/** Progress goes to stderr: the tables alone can be kept. */
function say(what: string): void {
  console.error(`… ${what}`);
}
