import type { Payload } from 'payload';

import { awardKey } from '../../../cms/domain/ledger/awardKey.ts';
import type { LedgerAmount } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { defaultPolicy } from '../../../cms/domain/policy/defaultPolicy.ts';
import { insertMany, type NewDocument } from '../../../cms/operations/stores/insertMany.ts';
import type { BenchLearner } from './makeLearners.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import { projectYears } from './projectYears.ts';

// A year as learners have it: mostly reading and lessons, some training and quizzes, now and then
// a correction. Of ten entries: six online, two training, one quiz, one correction.
const PATTERN = [
  ...['online', 'online', 'class', 'online', 'quiz'],
  ...['online', 'online', 'field', 'online', 'adjustment'],
] as const;

const NOMINAL_SECONDS = 600;
const REQUIRED_MS = NOMINAL_SECONDS * 1000 * defaultPolicy.activeShare;
const ONLINE_UNITS = 25;
const SLOTS = ['morning', 'afternoon'];

interface Wanted {
  learners: readonly BenchLearner[];
  entriesEach: number;
  year: number;
  /** Who signs the corrections. */
  trainer: { id: string; name: string };
}

interface Made {
  entry: NewDocument & LedgerAmount;
  sitting?: NewDocument;
  attempt?: NewDocument;
}

/**
 * Gives each learner a year of entries that hold all rules, with the sitting, attempt or class
 * behind each, by the default policy. Entries lie in the order of days, everybody's mixed, as
 * they would have come.
 */
export async function makeLedger(payload: Payload, wanted: Wanted): Promise<void> {
  const { learners, entriesEach, year } = wanted;
  const classes = await makeClasses(payload, entriesEach, wanted);
  const amounts = new Map<number, LedgerAmount & { day: string }>();
  let made: Made[] = [];
  const flush = async () => {
    await insertMany(payload, 'study-sessions', present(made, 'sitting'));
    await insertMany(payload, 'quiz-attempts', present(made, 'attempt'));
    await insertMany(payload, 'credit-entries', present(made, 'entry'));
    made = [];
  };
  for (let seq = 1; seq <= entriesEach; seq += 1) {
    for (const { id } of learners) {
      const one = makeEntry(payload, { ...wanted, learner: id, seq, classes });
      const { sourceKind, units } = one.entry;
      amounts.set(seq, { sourceKind, units, day: dayOfEntry(year, seq) });
      made.push(one);
      if (made.length >= 10_000) await flush();
    }
  }
  await flush();
  await projectYears(payload, { learners, year, entries: [...amounts.values()] });
}

const present = (made: readonly Made[], part: keyof Made) =>
  made.map((one) => one[part]).filter((one) => one !== undefined);

/** Days from 1 January on, one for each of the first 300, so that no day's allowance is full. */
function dayOfEntry(year: number, seq: number): string {
  return new Date(Date.UTC(year, 0, 1 + ((seq - 1) % 300))).toISOString().slice(0, 10);
}

async function makeClasses(payload: Payload, entriesEach: number, { year }: Wanted) {
  const { docs } = await payload.find({ collection: 'org-units', depth: 0, limit: 1 });
  const unit =
    docs[0]?.id ??
    (await payload.create({ collection: 'org-units', data: { name: '集团', code: 'BENCH' } })).id;
  const classes = new Map<number, string>();
  const documents: NewDocument[] = [];
  const at = new Date().toISOString();
  for (let seq = 1; seq <= entriesEach; seq += 1) {
    const kind = PATTERN[(seq - 1) % PATTERN.length];
    if (kind !== 'class' && kind !== 'field') continue;
    const id = newId(payload);
    classes.set(seq, id);
    documents.push({
      ...{ id, title: `培训第 ${seq} 期`, kind, day: dayOfEntry(year, seq), slots: SLOTS },
      ...{ unit, status: 'confirmed', credited: 'yes', createdAt: at, updatedAt: at },
    });
  }
  await insertMany(payload, 'class-sessions', documents);
  return classes;
}

interface Numbered extends Wanted {
  learner: string;
  seq: number;
  classes: ReadonlyMap<number, string>;
}

function makeEntry(payload: Payload, { learner, seq, year, trainer, classes }: Numbered): Made {
  const kind = PATTERN[(seq - 1) % PATTERN.length] ?? 'online';
  const day = dayOfEntry(year, seq);
  const startedAt = Date.parse(`${day}T08:00:00+08:00`);
  const at = new Date(startedAt + 3_600_000).toISOString();
  const { version: policy, coverageShare, passShare, quizUnits, halfDayUnits } = defaultPolicy;
  const entry = {
    ...{ id: newId(payload), learner, year, seq, day, at, policy, sourceKind: kind },
    ...{ reason: null, by: null, byName: null, reverses: null },
  };
  const award = (collection: string, id: string) => ({
    ...{ kind: 'award', key: awardKey(year, collection, id) },
    ...{ sourceCollection: collection, sourceId: id, sourceTitle: `第 ${seq} 项学习` },
  });
  const stamps = { createdAt: at, updatedAt: at };
  if (kind === 'class' || kind === 'field') {
    const evidence = { day, slots: SLOTS };
    const units = halfDayUnits * SLOTS.length;
    const source = award('class-sessions', classes.get(seq) ?? '');
    return { entry: { ...entry, ...source, units, evidence } };
  }
  if (kind === 'adjustment') {
    return {
      entry: {
        ...{ ...entry, kind, key: `adjustment:${seq}`, units: 50, sourceTitle: '补记' },
        ...{ sourceCollection: null, sourceId: null, evidence: null },
        ...{ reason: '补记纸质台账', by: trainer.id, byName: trainer.name },
      },
    };
  }
  if (kind === 'quiz') {
    const id = newId(payload);
    const quiz = `bench-quiz-${seq}`;
    const evidence = { attempt: id, score: 100, startedAt: new Date(startedAt).toISOString() };
    return {
      attempt: {
        ...{ id, learner, quiz, title: `第 ${seq} 项学习`, number: 1, year, state: 'submitted' },
        ...{ version: 2, startedAt, submittedAt: startedAt + 600_000, seed: 'bench' },
        ...{ countsHours: true, review: 'after-submit', passShare, policy, paper: [] },
        ...{ responses: {}, score: 100, passed: true, entry: entry.id, ...stamps },
      },
      entry: { ...entry, ...award('quizzes', quiz), units: quizUnits, evidence },
    };
  }
  const session = newId(payload);
  const item = `bench-item-${seq}`;
  return {
    sitting: {
      ...{ id: session, learner, year, itemCollection: 'articles', itemId: item },
      ...{ itemVersion: at, title: `第 ${seq} 项学习`, checkQuiz: null, policy },
      ...{ nominalSeconds: NOMINAL_SECONDS, requiredMs: REQUIRED_MS },
      ...{ requiredCoverage: coverageShare, startedAt, claimAt: startedAt, priorMs: 0 },
      ...{ priorAward: false, activeMs: REQUIRED_MS, coverage: 0.95, seen: [[0, 950]], seq: 16 },
      ...{ beats: 16, longestSilenceMs: 31_000, lastBeatAt: startedAt + 540_000 },
      ...{ state: 'complete', entry: entry.id, ...stamps },
    },
    entry: {
      ...{ ...entry, ...award('articles', item), units: ONLINE_UNITS },
      evidence: {
        ...{ session, startedAt: new Date(startedAt).toISOString(), coverage: 0.95 },
        ...{ nominalSeconds: NOMINAL_SECONDS, requiredSeconds: REQUIRED_MS / 1000 },
        ...{ activeSeconds: REQUIRED_MS / 1000, requiredCoverage: coverageShare, beats: 16 },
      },
    },
  };
}
