import type { Difficulty } from '../../domain/quiz/difficulty.ts';
import { bilingual } from '../../fields/bilingual.ts';

/** How hard a question is, as editors read it. */
export const difficultyLabels: Record<Difficulty, { zh: string; en: string }> = {
  easy: bilingual('易', 'Easy'),
  medium: bilingual('中', 'Medium'),
  hard: bilingual('难', 'Hard'),
};
