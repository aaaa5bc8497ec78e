import type { Payload } from 'payload';

import type { ContestLevel } from '../../../domain/quiz/contest/contestLevel.ts';
import type { Paper } from '../../../domain/quiz/paper.ts';
import { buildSectionedPaper } from '../../../domain/quiz/sectionedPaper.ts';
import type { ContestSeason } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { readSectionPool } from '../questionPool.ts';

/**
 * The levels of a run and its paper, level after level, from the bank as it is now.
 *
 * @throws OperationError 409 `contest-bank-short` where a level can't be filled any more
 */
export async function drawRun(
  payload: Payload,
  { banks, levels }: Pick<ContestSeason, 'banks' | 'levels'>,
  seed: string,
): Promise<{ levels: ContestLevel[]; paper: Paper }> {
  const sections = await Promise.all(
    (levels ?? []).map(async (level, n) => ({
      // Two levels may have one title: a number tells them apart.
      title: String(n),
      marks: 1,
      count: level.count,
      bank: await readSectionPool(payload, { banks, questions: [] }, level),
    })),
  );
  const drawn = buildSectionedPaper(sections, { shuffle: true, seed });
  const plan = (levels ?? []).map(({ title, count, need, seconds }) => ({
    ...{ title, questions: count, need, seconds },
  }));
  const isFull = plan.every(
    ({ questions }, n) => drawn.filter(({ section }) => section === String(n)).length === questions,
  );
  if (plan.length === 0 || !isFull) throw new OperationError(409, 'contest-bank-short');
  const paper = drawn.map(({ section, marks: _, ...question }) => ({
    ...question,
    section: plan[Number(section)]?.title ?? '',
  }));
  return { levels: plan, paper };
}
