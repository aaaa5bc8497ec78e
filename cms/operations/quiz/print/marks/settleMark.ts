import type { Payload } from 'payload';

import { standingAwards } from '../../../../domain/ledger/standingAwards.ts';
import type { MarkStep } from '../../../../domain/quiz/print/markStep.ts';
import { dayOf } from '../../../../domain/shanghai.ts';
import type { CreditEntry, MarkImport, QuizAttempt } from '../../../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../../../text/language.ts';
import { printWords } from '../../../../text/print/printWords.ts';
import { appendEntry } from '../../../ledger/appendEntry.ts';
import { readEntries } from '../../../ledger/readEntries.ts';
import { reverseEntry } from '../../../ledger/reverseEntry.ts';
import { compareAndSet } from '../../../stores/compareAndSet.ts';
import { awardAttempt } from '../../awardAttempt.ts';
import { readAttempts } from '../../readAttempts.ts';
import { givenBackKey, provenHours } from '../../repair/provenHours.ts';

/** What the ledger keeps is kept in one language. */
const { reasons } = printWords[DEFAULT_LANGUAGE].marks;

interface Settling {
  step: MarkStep;
  attempt: QuizAttempt;
  from: MarkImport;
  now: Date;
}

/**
 * Enters what a mark does to hours, once, as handing the quiz in would have: an award by its own
 * key; a correction takes hours back by a reversal, and gives back what an earlier one had taken.
 */
export async function settleMark(payload: Payload, settling: Settling): Promise<void> {
  const { step, attempt, now } = settling;
  const had = step.before?.passed ?? false;
  if (attempt.passed) {
    await awardAttempt(payload, { attempt, now });
    if (step.before && !had) await giveBack(payload, settling);
    return;
  }
  if (had) await takeBack(payload, settling);
}

async function takeBack(payload: Payload, settling: Settling): Promise<void> {
  const { step, attempt, from, now } = settling;
  const { learner } = step;
  const reason = reasons.takenBack(from.file);
  const by = { id: from.by, name: from.byName };
  for (const entry of provenHours(await readEntries(payload, { learner }), attempt.id)) {
    await reverseEntry(payload, { entry, reason, by, now });
  }
  // Hours that waited for their day don't come any more.
  await compareAndSet(payload, 'quiz-attempts', [
    ...[
      {
        id: attempt.id,
        expect: { version: attempt.version },
        set: { entry: null, carriedTo: null },
      },
    ],
  ]);
  // Who has passed it otherwise this year keeps what passing it earns.
  const others = await readAttempts(payload, { learner, quiz: attempt.quiz });
  if (others.some(({ passed, year }) => passed && year === attempt.year)) {
    await giveBack(payload, settling);
  }
}

/**
 * Gives back what a correction had taken, by an adjustment, since an award that was reversed is
 * earned again only by what begins later; nothing where the quiz has earned hours otherwise.
 */
async function giveBack(payload: Payload, { step, attempt, from, now }: Settling): Promise<void> {
  const { learner } = step;
  const entries = await readEntries(payload, { learner });
  const taken = reversedByMarks(entries, attempt, await reasonsOf(payload, from.paper));
  const { quiz, year } = attempt;
  const earned = standingAwards(entries).some(
    (one) => one.year === year && one.sourceCollection === 'quizzes' && one.sourceId === quiz,
  );
  if (!taken || earned || provenHours(entries, attempt.id).length > 0) return;
  const key = givenBackKey(from.id, taken.id);
  await appendEntry(payload, {
    ...{ learner, year: taken.year, now },
    decide: (stood) => {
      const standing = stood.find((one) => one.key === key);
      if (standing) return { settled: standing };
      return {
        ...{ key, kind: 'adjustment', units: taken.units, day: dayOf(now), at: now.toISOString() },
        ...{ by: from.by, byName: from.byName, sourceKind: 'adjustment' },
        ...{ sourceTitle: taken.sourceTitle, policy: taken.policy },
        reason: reasons.givenBack(from.file),
      };
    },
  });
}

/** The award that the attempt had earned and a correction of marks has taken back. */
function reversedByMarks(
  entries: readonly CreditEntry[],
  attempt: QuizAttempt,
  said: ReadonlySet<string>,
): CreditEntry | undefined {
  const reversals = new Map(entries.map((entry) => [entry.reverses, entry]));
  return entries.find(({ id, kind, year, sourceCollection, sourceId }) => {
    const own = kind === 'award' && sourceCollection === 'quizzes' && sourceId === attempt.quiz;
    const reversal = reversals.get(id);
    return own && year === attempt.year && reversal?.reason && said.has(reversal.reason) && !reversal.bars; // prettier-ignore
  });
}

/** What the reversals say that the tables of a printed paper have made. */
async function reasonsOf(payload: Payload, paper: string): Promise<Set<string>> {
  const { docs } = await payload.db.find<MarkImport>({
    collection: 'mark-imports',
    where: { paper: { equals: paper } },
    select: { file: true },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.map(({ file }) => reasons.takenBack(file)));
}
