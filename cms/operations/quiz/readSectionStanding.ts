import type { Payload } from 'payload';

import { sectionStanding, type SectionStanding } from '../../domain/quiz/sectionStanding.ts';
import type { Quiz } from '../../payload-types.ts';
import { readSectionPool, type Pooled } from './questionPool.ts';

/** How the bank stands against what each section of a quiz asks for. */
export async function readSectionStanding(
  payload: Payload,
  quiz: Pooled & Pick<Quiz, 'sections'>,
): Promise<SectionStanding[]> {
  const sections = await Promise.all(
    (quiz.sections ?? []).map(async (section) => ({
      title: section.title,
      count: section.count,
      named: section.questions?.length ?? 0,
      pool: (await readSectionPool(payload, quiz, section)).map(({ id }) => id),
    })),
  );
  return sectionStanding(sections);
}
