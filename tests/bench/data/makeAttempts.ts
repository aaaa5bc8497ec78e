import { keptOutcomes } from '../../../cms/domain/quiz/analysis/keptOutcomes.ts';
import { buildPaper, type Key } from '../../../cms/domain/quiz/paper.ts';
import { toBankQuestions } from '../../../cms/operations/quiz/toBankQuestions.ts';
import type { Response } from '../../../cms/domain/quiz/response.ts';
import { insertMany, type NewDocument } from '../../../cms/operations/stores/insertMany.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import type { Question } from '../../../cms/payload-types.ts';
import { createQuestion, createQuiz } from '../../fixtures/content.ts';
import type { LedgerPlace } from './fillLedger.ts';
import { makeLearners } from './makeLearners.ts';
import { openPayload } from './openPayload.ts';

const SECRET = 'secret-of-the-bench-only';
const BATCH = 500;

interface Wanted {
  dataDir: string;
  databaseUri: string;
  attempts: number;
  questions: number;
  year: number;
}

/** Fills an empty database with a quiz that many people have handed in, each with a paper of their own. */
export async function makeAttempts(wanted: Wanted): Promise<Pick<LedgerPlace, 'env'>> {
  const { dataDir, databaseUri, attempts, questions, year } = wanted;
  const payload = await openPayload({ dataDir, databaseUri, secret: SECRET });
  await payload.create({ collection: 'org-units', data: { name: '集团', code: 'BENCH' } });
  await payload.create({
    collection: 'users',
    data: { name: '李培训', username: 'bench', password: SECRET, roles: ['admin'] },
  });
  const learners = await makeLearners(payload, { count: attempts, prefix: 'Q' });
  const made: Question[] = [];
  while (made.length < questions) made.push(await createQuestion(payload));
  const bank = await toBankQuestions(payload, made);
  const quiz = await createQuiz(payload, { questions: bank.map(({ id }) => id) });
  const startedAt = Date.parse(`${year}-01-05T02:00:00Z`);
  const attemptOf = (learner: string, n: number): NewDocument => {
    const paper = buildPaper(bank, { shuffle: true, seed: String(n) });
    const right = paper.filter((_, place) => (place * 7 + n) % 10 < 4 + (n % 5));
    const responses = Object.fromEntries(
      paper.map(({ id, key }) => [id, right.some((one) => one.id === id) ? rightOf(key) : 'z']),
    );
    return {
      ...{ id: newId(payload), learner, quiz: quiz.id, title: quiz.title, number: 1, year },
      ...{ state: 'submitted', version: 2, startedAt: startedAt + n, seed: String(n) },
      ...{ countsHours: true, review: 'submitted', passShare: 0.8, policy: 'default' },
      ...{ paper, responses, outcomes: keptOutcomes(2, paper, responses) },
      ...{ score: Math.round((right.length / questions) * 100), passed: false },
    };
  };
  for (let from = 0; from < learners.length; from += BATCH) {
    const batch = learners.slice(from, from + BATCH);
    await insertMany(payload, 'quiz-attempts', batch.map(({ id }, n) => attemptOf(id, from + n))); // prettier-ignore
  }
  await payload.destroy();
  const env = {
    ...{ NODE_ENV: 'production' as const, DATA_DIR: dataDir, DATABASE_URI: databaseUri },
    ...{ PAYLOAD_SECRET: SECRET, SEED: 'none', MEILI_URL: '' },
  };
  return { env };
}

const rightOf = (key: Key): Response => ('one' in key ? key.one : null);
