import type { Payload } from 'payload';

import { inPages } from '../../../domain/inPages.ts';
import { keptOutcomes } from '../../../domain/quiz/analysis/keptOutcomes.ts';
import { withKey } from '../../../domain/quiz/repair/regrade.ts';
import { repairPlanSchema, type RepairStep } from '../../../domain/quiz/repair/repairPlan.ts';
import type { KeyRepair } from '../../../payload-types.ts';
import { attemptPapers } from '../../stores/attemptPapers.ts';
import { compareAndSet, type Change } from '../../stores/compareAndSet.ts';
import { paperOf, responsesOf } from '../attemptPaper.ts';
import { settleRepairedHours } from './settleRepairedHours.ts';

const AT_ONCE = 100;

/**
 * Carries out a repair that stands, attempt by attempt, and marks it as settled. Safe to repeat and
 * by any number of servers: an attempt is changed only while it has the version it was planned with,
 * which counts on with the change and is never given back, so a late one finds nothing to do. No
 * other repair of the quiz begins before this is settled.
 *
 * @returns whether everything is done; what failed stays for the next time
 */
export async function settleRepair(
  payload: Payload,
  { repair, now }: { repair: KeyRepair; now: Date },
): Promise<boolean> {
  const plan = repairPlanSchema.parse(repair.plan);
  let failed = false;
  for (const steps of inPages(plan, AT_ONCE)) {
    await changeAttempts(payload, repair, steps);
    for (const step of steps) {
      try {
        await settleRepairedHours(payload, { repair, step, now });
      } catch (error) {
        failed = true;
        payload.logger.error({ err: error, attempt: step.attempt }, 'a repair not settled');
      }
    }
  }
  if (failed) return false;
  await compareAndSet(payload, 'key-repairs', [
    { id: repair.id, expect: {}, set: { settled: true } },
  ]);
  return true;
}

async function changeAttempts(payload: Payload, repair: KeyRepair, steps: readonly RepairStep[]) {
  const papers = await attemptPapers(
    payload,
    steps.map(({ attempt }) => attempt),
  );
  const paperById = new Map(papers.map((one) => [one.id, one]));
  const changes = steps.flatMap((step): Change[] => {
    const stored = paperById.get(step.attempt);
    if (!stored) return [];
    const { attempt: id, version, after } = step;
    const { score, passed } = after;
    const paper = withKey(paperOf(stored), repair.question, after);
    const outcomes = keptOutcomes(version + 1, paper, responsesOf(stored));
    const graded = { paper, score, passed, outcomes };
    const set = { version: version + 1, ...graded, ...notedIn(repair, step) };
    return [{ id, expect: { version }, set }];
  });
  await compareAndSet(payload, 'quiz-attempts', changes);
}

/** What an attempt notes of its hours and of the repair; one that is undone has the notes it had. */
function notedIn(repair: KeyRepair, { before, after }: RepairStep): Record<string, unknown> {
  if (repair.undoes) {
    const { entry, carriedTo, repair: earlier } = after;
    return { entry, carriedTo, repair: earlier };
  }
  // Hours that wait for their day are taken back before they come.
  const lost = repair.takesBack && before.passed && !after.passed;
  return { repair: repair.id, ...(lost && { carriedTo: null }) };
}
