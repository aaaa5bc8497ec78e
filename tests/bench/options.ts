import { parseArgs } from 'node:util';

export const DATABASES = ['sqlite', 'mongodb'] as const;
export type BenchDatabase = (typeof DATABASES)[number];

export const MEASURES = [
  ...(['stack', 'weight', 'pages', 'beats', 'record', 'passes', 'attempts'] as const),
  ...(['verify', 'export', 'overview', 'policy', 'upkeep', 'people', 'classes'] as const),
  ...(['messages', 'review', 'appeals', 'quizzes', 'questions'] as const),
] as const;
export type Measure = (typeof MEASURES)[number];

export interface BenchOptions {
  databases: readonly BenchDatabase[];
  measures: readonly Measure[];
  /** Also time a fresh clone up to its first page. */
  fresh: boolean;
  /** Seconds of each closed-loop measure. */
  closedSeconds: number;
  /** Seconds of the beats at a fixed rate. */
  openSeconds: number;
  beatsPerSecond: number;
  /** People who take one quiz together. */
  candidates: number;
  /** Learners of the large ledger, and entries that each has. */
  ledgerLearners: number;
  entriesEach: number;
}

/** Seconds between two beats of one learner, as the portal's pages send them. */
const BEAT_INTERVAL = 30;

/**
 * Reads what the command line asks for.
 *
 * @throws Error with one line that says which value is unknown
 */
export function readOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      db: { type: 'string' },
      quick: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      rate: { type: 'string', default: '1600' },
      each: { type: 'string', default: '20' },
    },
  });
  const beatsPerSecond = Number(values.rate);
  if (!(beatsPerSecond > 0)) throw new Error(`--rate=${values.rate} is not a number of beats`);
  const entriesEach = Number(values.each);
  if (!Number.isInteger(entriesEach) || entriesEach < 1) {
    throw new Error(`--each=${values.each} is not a number of entries`);
  }
  return {
    databases: chosen('db', values.db, DATABASES),
    measures: chosen('only', values.only, MEASURES),
    fresh: values.fresh,
    closedSeconds: values.quick ? 5 : 10,
    openSeconds: values.quick ? 10 : 60,
    beatsPerSecond,
    candidates: values.quick ? 200 : 2_000,
    ledgerLearners: values.quick ? 5_000 : 50_000,
    entriesEach,
  };
}

/** Learners who study at once: each reports every half minute. */
export function learnersAtOnce({ beatsPerSecond }: BenchOptions): number {
  return Math.ceil(beatsPerSecond * BEAT_INTERVAL);
}

function chosen<T extends string>(option: string, given: string | undefined, known: readonly T[]) {
  if (given === undefined) return known;
  const names = given.split(',');
  const unknown = names.find((name) => !known.includes(name as T));
  if (unknown !== undefined) {
    throw new Error(`--${option}=${unknown} is unknown; there is ${known.join(', ')}`);
  }
  return known.filter((name) => names.includes(name));
}
