import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { RepairStep } from '../../../domain/quiz/repair/repairPlan.ts';
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
import { provenEntries } from './provenEntries.ts';

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
    for (const { entry } of hours) await giveBack(payload, settling, entry);
    return;
  }
  if (wins) await award(payload, settling, attempt);
  for (const { entry } of hours) await takeBack(payload, settling, entry);
}

/** As handing it in would have, on the day it was handed in. */
async function award(payload: Payload, { step, now }: Settling, attempt: QuizAttempt) {
  const { learner } = step;
  await unlessClosed(async () => {
    if (attempt.countsHours ?? true) await awardQuiz(payload, { attempt, now });
    await advanceChecked(payload, { learner, attempt, now });
  });
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
  for (const entry of provenEntries(await readEntries(payload, { learner }), attempt)) {
    const by = signer(settling.repair);
    const reason = reasons.undone(settling.repair.reason);
    await unlessClosed(() => reverseEntry(payload, { entry, reason, by, now: settling.now }));
  }
}

/**
 * Gives back what the repair that is undone took: by an adjustment, since an award that was reversed
 * is earned again only by what begins later. Not what somebody else had reversed before it.
 */
async function giveBack(payload: Payload, { repair, step, now }: Settling, id: string) {
  const { learner } = step;
  const undone = await payload.db.findOne<KeyRepair>({
    collection: 'key-repairs',
    where: { id: { equals: repair.undoes } },
  });
  const { year, units } = step.hours.find(({ entry }) => entry === id) ?? { year: 0, units: 0 };
  const key = `adjustment:repair:${repair.id}:${id}`;
  await unlessClosed(() =>
    appendEntry(payload, {
      ...{ learner, year, now },
      decide: (entries) => {
        const standing = entries.find((one) => one.key === key);
        if (standing) return { settled: standing };
        const taken = entries.find((one) => one.key === `reversal:${id}`);
        const award = entries.find((one) => one.id === id);
        if (!undone || !award || taken?.reason !== reasons.takenBack(undone.reason)) {
          return { settled: null };
        }
        return {
          ...{ key, kind: 'adjustment', units, day: dayOf(now), at: now.toISOString() },
          ...{ by: idOf(repair.by), byName: repair.byName },
          ...{ sourceKind: 'adjustment', sourceTitle: award.sourceTitle, policy: award.policy },
          reason: reasons.undone(repair.reason),
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
