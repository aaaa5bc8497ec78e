import type { Payload } from 'payload';

import { buildPaper, type Paper } from '../../domain/quiz/paper.ts';
import { buildSectionedPaper } from '../../domain/quiz/sectionedPaper.ts';
import type { Quiz } from '../../payload-types.ts';
import { readPool, readSectionPool } from './questionPool.ts';

/** The paper of an attempt at a quiz, from the bank as it is now. */
export async function drawPaper(payload: Payload, quiz: Quiz, seed: string): Promise<Paper> {
  const { draw, multipleRule, sections } = quiz;
  const shuffle = quiz.shuffle ?? true;
  if (!sections?.length) {
    return buildPaper(await readPool(payload, quiz), { draw, shuffle, seed, multipleRule });
  }
  const filled = await Promise.all(
    sections.map(async (section) => ({
      title: section.title,
      marks: section.marks ?? 1,
      count: section.count,
      bank: await readSectionPool(payload, quiz, section),
    })),
  );
  return buildSectionedPaper(filled, { shuffle, multipleRule, seed });
}
