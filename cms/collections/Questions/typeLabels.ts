import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import { bilingual } from '../../fields/bilingual.ts';

/** The types of questions, as editors read them. */
export const typeLabels: Record<QuestionType, { zh: string; en: string }> = {
  single: bilingual('单选题', 'Single choice'),
  multiple: bilingual('多选题', 'Multiple choice'),
  'true-false': bilingual('判断题', 'True or false'),
  'fill-in': bilingual('填空题', 'Fill in'),
  ordering: bilingual('排序题', 'Ordering'),
  numeric: bilingual('数值题', 'Numeric'),
  matching: bilingual('连线题', 'Matching'),
};
