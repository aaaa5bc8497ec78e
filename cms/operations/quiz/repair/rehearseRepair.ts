import { createHash } from 'node:crypto';

import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import type { BankQuestion, PaperQuestion } from '../../../domain/quiz/paper.ts';
import { regrade } from '../../../domain/quiz/repair/regrade.ts';
import { isSameKey, repairedKey } from '../../../domain/quiz/repair/repairedKey.ts';
import type { RepairMode } from '../../../domain/quiz/repair/repairModes.ts';
import type { RepairPlan, RepairStep } from '../../../domain/quiz/repair/repairPlan.ts';
import type { Question, Quiz, User } from '../../../payload-types.ts';
import { readNames } from '../../accounts/readNames.ts';
import { OperationError } from '../../OperationError.ts';
import { attemptPapers } from '../../stores/attemptPapers.ts';
import { canBeId } from '../../stores/canBeId.ts';
import { paperOf, responsesOf } from '../attemptPaper.ts';
import { toBankQuestions } from '../toBankQuestions.ts';
import { expectRepairer } from './expectRepairer.ts';
import { handedIn, type HandedIn } from './handedIn.ts';
import { readRepairs } from './readRepairs.ts';
import { settleRepairs } from './settleRepairs.ts';
import { weighRepairedHours, type WeighedHours } from './weighRepairedHours.ts';

const PAGE = 200;

export interface Rehearsing {
  actor: User;
  quiz: string;
  question: string;
  mode: RepairMode;
  /** Whether who fails by it loses the hours; they are kept otherwise. */
  takesBack?: boolean;
  now: Date;
}

/** What a repair would do to one attempt. */
export interface RehearsedAttempt extends WeighedHours {
  step: RepairStep;
  name: string;
  staffNumber: string | null;
  number: number;
  year: number;
}

export interface Rehearsal {
  quiz: Pick<Quiz, 'id' | 'title'>;
  question: { id: string; stem: string };
  /** Its place among the repairs of the quiz. */
  seq: number;
  attempts: RehearsedAttempt[];
  /** Attempts that can't be repaired, and why: by whom they are. */
  left: { name: string; staffNumber: string | null; why: 'options' | 'own' }[];
  /** Stands for all of this: another one, and something has changed. */
  digest: string;
}

/**
 * What a repair of a question's key would do, attempt by attempt: to those handed in whose own key
 * is another than the bank's of today, or, where everybody is to get the question, to all that have
 * not got it. Nothing is changed by it, but what an earlier repair was cut off in is ended first.
 *
 * @throws OperationError 403 `forbidden/repair`, 404 `not-found/quiz` or `not-found/question`
 */
export async function rehearseRepair(payload: Payload, asked: Rehearsing): Promise<Rehearsal> {
  const { actor, mode, takesBack = false, now } = asked;
  const accounts = await expectRepairer(payload, actor);
  const quiz = await find<Quiz>(payload, 'quizzes', asked.quiz);
  if (!quiz) throw new OperationError(404, 'not-found/quiz');
  await settleRepairs(payload, now, quiz.id);
  const question = await find<Question>(payload, 'questions', asked.question);
  const [bank] = question ? await toBankQuestions(payload, [question]) : [];
  if (!bank) throw new OperationError(404, 'not-found/question');
  const seq = ((await readRepairs(payload, quiz.id)).at(-1)?.seq ?? 0) + 1;
  const all = (await handedIn(payload, quiz.id)).filter(
    ({ learner }) => accounts?.has(learner) ?? true,
  );
  const found: { of: HandedIn; step: RepairStep }[] = [];
  const left: { learner: string; why: 'options' | 'own' }[] = [];
  for (const some of inPages(all, PAGE)) {
    const page = new Map(some.map((one) => [one.id, one]));
    for (const stored of await attemptPapers(payload, [...page.keys()])) {
      const of = page.get(stored.id);
      const paper = paperOf(stored);
      const shown = paper.find(({ id }) => id === bank.id);
      if (!of || !shown) continue;
      const { learner, passShare } = of;
      const key = newKey(shown, bank, mode);
      if (key === 'same') continue;
      // Nobody corrects their own.
      if (key === 'options' || learner === actor.id) {
        left.push({ learner, why: key === 'options' ? key : 'own' });
        continue;
      }
      const handed = { paper, responses: responsesOf(stored), passShare };
      found.push({ of, step: stepOf(of, shown, key, regrade(handed, bank.id, key)) });
    }
  }
  found.sort((a, b) => (a.of.id < b.of.id ? -1 : 1));
  const weighed = await weighRepairedHours(payload, { quiz, found, all, takesBack });
  const names = await readNames(payload, [...found.map(({ of }) => of.learner), ...left.map((one) => one.learner)]); // prettier-ignore
  const named = (learner: string) => names.get(learner) ?? { name: learner, staffNumber: null };
  const attempts = weighed.map(({ of: { learner, number, year }, ...one }) => ({
    ...{ ...one, ...named(learner), number, year },
  }));
  const plan = attempts.map(({ step }) => step);
  return {
    ...{ quiz: { id: quiz.id, title: quiz.title }, question: { id: bank.id, stem: bank.stem } },
    ...{ seq, attempts, left: left.map(({ learner, why }) => ({ ...named(learner), why })) },
    digest: digestOf({ seq, mode, plan }),
  };
}

async function find<T extends { id: string }>(
  payload: Payload,
  collection: 'quizzes' | 'questions',
  id: string,
): Promise<T | null> {
  if (!canBeId(payload, id)) return null;
  return payload.db.findOne<T>({ collection, where: { id: { equals: id } } });
}

/** The key an attempt's question is to have; what keeps it from one. */
function newKey(shown: PaperQuestion, bank: BankQuestion, mode: RepairMode) {
  const had = shown.full ?? false;
  if (mode === 'full') return had ? 'same' : { key: shown.key, full: true };
  const key = repairedKey(shown, bank);
  if (!key) return 'options';
  return isSameKey(key, shown.key) && !had ? 'same' : { key, full: false };
}

function stepOf(
  of: HandedIn,
  shown: PaperQuestion,
  key: { key: PaperQuestion['key']; full: boolean },
  graded: { score: number; passed: boolean },
): RepairStep {
  const { id: attempt, learner, version, score, passed, entry, carriedTo, repair } = of;
  const notes = { entry, carriedTo, repair };
  return {
    ...{ attempt, learner, version },
    before: { key: shown.key, full: shown.full ?? false, score, passed, ...notes },
    after: { ...key, ...graded, ...notes },
    hours: [],
  };
}

/** Not of the hours: what is ticked on the form changes them. */
function digestOf({ seq, mode, plan }: { seq: number; mode: RepairMode; plan: RepairPlan }) {
  const facts = plan.map(({ attempt, version, after }) => [attempt, version, after.key, after.full, after.score]); // prettier-ignore
  return createHash('sha256')
    .update(JSON.stringify([seq, mode, facts]))
    .digest('base64url')
    .slice(0, 24);
}

/** What is done, as a repair keeps it. */
export const planOf = ({ attempts }: Rehearsal): RepairPlan => attempts.map(({ step }) => step);
