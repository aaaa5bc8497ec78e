import type { Payload } from 'payload';

import { paperLength } from '../../domain/quiz/paperLength.ts';
import type { Quiz } from '../../payload-types.ts';
import { countPool, countSectionPool } from './questionPool.ts';

export interface PaperPlan {
  /** How many questions an attempt has. */
  questions: number;
  /** None where the quiz has no sections. */
  sections: { title: string; questions: number; marks: number }[];
}

/** What a paper of a quiz will have, before one is drawn. */
export async function readPaperPlan(payload: Payload, quiz: Quiz): Promise<PaperPlan> {
  if (!quiz.sections?.length) {
    return { questions: paperLength(quiz.draw, await countPool(payload, quiz)), sections: [] };
  }
  const sections = await Promise.all(
    quiz.sections.map(async (section) => ({
      title: section.title,
      questions: section.count ?? (await countSectionPool(payload, quiz, section)),
      marks: section.marks ?? 1,
    })),
  );
  return { questions: sections.reduce((sum, { questions }) => sum + questions, 0), sections };
}
