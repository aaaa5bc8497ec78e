import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import { awardState, canEarn } from '../../../domain/ledger/awardState.ts';
import { idOf } from '../../../domain/idOf.ts';
import { policyOn } from '../../../domain/policy/policyOn.ts';
import type { RepairStep } from '../../../domain/quiz/repair/repairPlan.ts';
import { dayOf, yearOfDay } from '../../../domain/shanghai.ts';
import type { Certificate, CreditEntry, LearnerYear } from '../../../payload-types.ts';
import { isYearClosed } from '../../ledger/isYearClosed.ts';
import { readEntries } from '../../ledger/readEntries.ts';
import { readPolicies } from '../../policy/readPolicies.ts';
import type { HandedIn } from './handedIn.ts';
import { provenHours, undoneAward } from './provenHours.ts';
import { undoingReasons } from './undoingReasons.ts';

const AT_ONCE = 200;

export interface WeighedHours {
  /** Hundredths of 学时 won; below nothing those that would be taken back, if they are. */
  units: number;
  /** Of a check of another item, whose hours depend on what was studied. */
  isCheck: boolean;
  /** What becomes of the year: the target is reached by it, or a certificate ends. */
  certificate: 'reached' | 'ends' | null;
}

interface Found {
  of: HandedIn;
  step: RepairStep;
}

interface Weighing {
  quiz: { id: string };
  found: readonly Found[];
  /** Every attempt at the quiz. */
  all: readonly HandedIn[];
  takesBack: boolean;
}

/**
 * What a repair does to hours and certificates. An attempt that passes by it wins what the quiz
 * gives, once a year and by the policy of its day; one that no longer passes loses what it had
 * earned only where no other attempt of the year passes. A closed year keeps its hours.
 */
export async function weighRepairedHours(
  payload: Payload,
  { quiz, found, all, takesBack }: Weighing,
): Promise<(Found & WeighedHours)[]> {
  const after = new Map(found.map(({ step }) => [step.attempt, step.after.passed]));
  const passes = new Set(all.filter((one) => after.get(one.id) ?? one.passed).map(yearOfLearner));
  const entriesOf = await entriesOfChanged(payload, found);
  const policies = await readPolicies(payload);
  const reasons = await undoingReasons(payload, quiz.id);
  const closed = new Map<number, boolean>();
  const isClosed = async (year: number) => {
    const known = closed.get(year) ?? (await isYearClosed(payload, year));
    closed.set(year, known);
    return known;
  };
  const won = new Set<string>();
  const weighed: (Found & WeighedHours)[] = [];
  for (const { of, step } of found) {
    const entries = entriesOf.get(of.learner) ?? [];
    const base = { of, step, isCheck: !of.countsHours, certificate: null };
    if (!step.before.passed && step.after.passed) {
      const day = dayOf(new Date(of.submittedAt));
      const year = yearOfDay(day);
      const own = entries.filter((entry) => entry.year === year);
      const state = awardState(own, { collection: 'quizzes', id: quiz.id });
      const key = `${of.learner} ${year}`;
      const again = undoneAward(own, of.id, reasons);
      const mayWin = again !== null || (of.countsHours && canEarn(state, of.startedAt));
      const wins = mayWin && !state.standing && !won.has(key) && !(await isClosed(year));
      if (wins) won.add(key);
      const units = again?.units ?? policyOn(policies, day).quizUnits;
      weighed.push({ ...base, units: wins ? units : 0 });
    } else if (step.before.passed && !step.after.passed && !passes.has(yearOfLearner(of))) {
      const hours = [];
      for (const { id, year, units } of provenHours(entries, of.id)) {
        if (!(await isClosed(year))) hours.push({ entry: id, year, units });
      }
      const units = -hours.reduce((sum, one) => sum + one.units, 0);
      weighed.push({ ...base, units, step: { ...step, hours: takesBack ? hours : [] } });
    } else weighed.push({ ...base, units: 0 });
  }
  return withCertificates(payload, weighed);
}

const yearOfLearner = ({ learner, year }: HandedIn): string => `${learner} ${year}`;

/** The entries of those who pass now or no longer: few beside all who took it. */
async function entriesOfChanged(
  payload: Payload,
  found: readonly Found[],
): Promise<Map<string, CreditEntry[]>> {
  const changed = found.filter(({ step }) => step.before.passed !== step.after.passed);
  const learners = [...new Set(changed.map(({ of }) => of.learner))];
  const entries = new Map<string, CreditEntry[]>();
  for (const learner of learners) entries.set(learner, await readEntries(payload, { learner }));
  return entries;
}

async function withCertificates(
  payload: Payload,
  weighed: (Found & WeighedHours)[],
): Promise<(Found & WeighedHours)[]> {
  const learners = [...new Set(weighed.flatMap(({ units, of }) => (units === 0 ? [] : [of.learner])))]; // prettier-ignore
  const years = new Map<string, LearnerYear>();
  const certified = new Map<string, Certificate>();
  for (const page of inPages(learners, AT_ONCE)) {
    const where = { learner: { in: page } };
    const all = { where, pagination: false, limit: 0 } as const;
    const sums = await payload.db.find<LearnerYear>({ collection: 'learner-years', ...all });
    for (const one of sums.docs) years.set(`${idOf(one.learner)} ${one.year}`, one);
    const papers = await payload.db.find<Certificate>({
      ...{ collection: 'certificates', ...all, sort: 'issue' },
    });
    for (const one of papers.docs) certified.set(`${idOf(one.learner)} ${one.year}`, one);
  }
  return weighed.map((one) => {
    const year = yearOfLearner(one.of);
    const { earnedUnits = 0, targetUnits = 0 } = years.get(year) ?? {};
    const paper = certified.get(year);
    const then = earnedUnits + one.units;
    const reached = one.units > 0 && earnedUnits < targetUnits && then >= targetUnits;
    const ends =
      one.units < 0 && paper && earnedUnits >= paper.targetUnits && then < paper.targetUnits;
    return { ...one, certificate: reached ? 'reached' : ends ? 'ends' : null };
  });
}
