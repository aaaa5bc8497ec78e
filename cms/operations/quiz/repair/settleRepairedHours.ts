import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { RepairStep } from '../../../domain/quiz/repair/repairPlan.ts';
import { standingAwards } from '../../../domain/ledger/standingAwards.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { CreditEntry, KeyRepair, QuizAttempt } from '../../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../../text/language.ts';
import { quizWords } from '../../../text/quiz/quizWords.ts';
import { appendEntry } from '../../ledger/appendEntry.ts';
import { readEntries } from '../../ledger/readEntries.ts';
import { reverseEntry } from '../../ledger/reverseEntry.ts';
import { OperationError } from '../../OperationError.ts';
import { advanceChecked } from '../../study/advanceChecked.ts';
import { awardQuiz } from '../awardQuiz.ts';
import { givenBackKey, provenHours, undoneAward } from './provenHours.ts';
import { undoingReasons } from './undoingReasons.ts';

/** What the ledger keeps is kept in one language; readers are told it in theirs. */
const { repairReasons: reasons } = quizWords[DEFAULT_LANGUAGE];

interface Settling {
  repair: KeyRepair;
  step: RepairStep;
  now: Date;
}

/**
 * Enters what a repair does to the hours of an attempt, once: awards and reversals have their own
 * keys, and what has been undone meanwhile is left alone. A year that is closed keeps its hours.
 *
 * @throws whatever keeps an entry from being written
 */
export async function settleRepairedHours(payload: Payload, settling: Settling): Promise<void> {
  const { step, repair } = settling;
  const { before, after, hours } = step;
  const wins = !before.passed && after.passed;
  const loses = before.passed && !after.passed;
  if (!wins && !loses && hours.length === 0) return;
  const where = { id: { equals: step.attempt } };
  const attempt = await payload.db.findOne<QuizAttempt>({ collection: 'quiz-attempts', where });
  if (attempt?.version !== step.version + 1) return;
  if (repair.undoes) {
    if (loses) await takeBackWon(payload, settling);
    for (const { entry } of hours) await giveBackTaken(payload, settling, entry);
    return;
  }
  if (wins) await award(payload, settling, attempt);
  for (const { entry } of hours) await takeBack(payload, settling, entry);
}

/**
 * As handing it in would have, on the day it was handed in. What the undoing of an earlier repair
 * took back is given back.
 */
async function award(payload: Payload, settling: Settling, attempt: QuizAttempt) {
  const { repair, step, now } = settling;
  const { learner } = step;
  await unlessClosed(async () => {
    if (attempt.countsHours ?? true) await awardQuiz(payload, { attempt, now });
    await advanceChecked(payload, { learner, attempt, now });
  });
  const entries = await readEntries(payload, { learner });
  const reasonsOfUndoing = await undoingReasons(payload, repair.quiz);
  const undone = undoneAward(entries, attempt.id, reasonsOfUndoing);
  if (!undone) return;
  const { sourceCollection: collection, sourceId: source } = undone;
  const others = standingAwards(entries.filter(({ year }) => year === undone.year));
  const earned = others.some((one) => one.sourceCollection === collection && one.sourceId === source); // prettier-ignore
  if (!earned) await giveBack(payload, settling, undone, reasonsOfUndoing);
}

async function takeBack(payload: Payload, { repair, now }: Settling, id: string) {
  const where = { id: { equals: id } };
  const entry = await payload.db.findOne<CreditEntry>({ collection: 'credit-entries', where });
  if (!entry) return;
  const reason = reasons.takenBack(repair.reason);
  await unlessClosed(() => reverseEntry(payload, { entry, reason, by: signer(repair), now }));
}

/** What the repair that is undone had brought: nothing else is proved by an attempt that failed. */
async function takeBackWon(payload: Payload, settling: Settling): Promise<void> {
  const { learner, attempt } = settling.step;
  for (const entry of provenHours(await readEntries(payload, { learner }), attempt)) {
    const by = signer(settling.repair);
    const reason = reasons.undone(settling.repair.reason);
    await unlessClosed(() => reverseEntry(payload, { entry, reason, by, now: settling.now }));
  }
}

/** Gives back what the repair that is undone took; not what somebody else had reversed before it. */
async function giveBackTaken(payload: Payload, settling: Settling, id: string): Promise<void> {
  const { repair, step } = settling;
  const where = { id: { equals: repair.undoes } };
  const undone = await payload.db.findOne<KeyRepair>({ collection: 'key-repairs', where });
  const entries = await readEntries(payload, { learner: step.learner });
  const entry = entries.find((one) => one.id === id);
  if (!undone || !entry) return;
  await giveBack(payload, settling, entry, new Set([reasons.takenBack(undone.reason)]));
}

/**
 * Gives back an entry by an adjustment, since an award that was reversed is earned again only by
 * what begins later.
 *
 * @param by what its reversal says, where it is one of a repair
 */
async function giveBack(
  payload: Payload,
  { repair, step, now }: Settling,
  entry: CreditEntry,
  by: ReadonlySet<string>,
): Promise<void> {
  const { id, year, units, sourceTitle, policy } = entry;
  const key = givenBackKey(repair.id, id);
  const told = repair.undoes ? reasons.undone : reasons.givenBack;
  await unlessClosed(() =>
    appendEntry(payload, {
      ...{ learner: step.learner, year, now },
      decide: (entries) => {
        const standing = entries.find((one) => one.key === key);
        if (standing) return { settled: standing };
        const taken = entries.find((one) => one.key === `reversal:${id}`);
        if (!taken?.reason || !by.has(taken.reason)) return { settled: null };
        return {
          ...{ key, kind: 'adjustment', units, day: dayOf(now), at: now.toISOString() },
          ...{ by: idOf(repair.by), byName: repair.byName },
          ...{ sourceKind: 'adjustment', sourceTitle, policy, reason: told(repair.reason) },
        };
      },
    }),
  );
}

const signer = ({ by, byName }: KeyRepair) => ({ id: idOf(by), name: byName });

async function unlessClosed(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof OperationError) || error.code !== 'year-closed') throw error;
  }
}
