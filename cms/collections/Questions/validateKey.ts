import type { QuestionType } from '../../domain/quiz/questionTypes.ts';

interface Context {
  siblingData?: unknown;
}

const typeOf = (context: Context): QuestionType | undefined =>
  (context.siblingData as { type?: QuestionType } | undefined)?.type;

/** A single choice has one right option, a multiple choice at least one, an order two places. */
export function validateOptions(value: unknown, context: Context): string | true {
  const type = typeOf(context);
  if (type !== 'single' && type !== 'multiple' && type !== 'ordering') return true;
  const options = Array.isArray(value) ? (value as { correct?: boolean | null }[]) : [];
  if (options.length < 2) return '至少要有两个选项';
  const correct = options.filter((option) => option.correct).length;
  if (type === 'single' && correct !== 1) return '单选题要有且只有一个正确选项';
  if (type === 'multiple' && correct < 1) return '多选题至少要有一个正确选项';
  return true;
}

/** A fill-in question accepts at least one answer. */
export function validateAnswers(value: unknown, context: Context): string | true {
  if (typeOf(context) !== 'fill-in') return true;
  const answers = Array.isArray(value) ? value : [];
  const filled = answers.length > 0 && answers.every((answer) => String(answer).trim() !== '');
  return filled || '请至少填一个可接受的答案，不能留空';
}

/** A matching question has at least two pairs. */
export function validatePairs(value: unknown, context: Context): string | true {
  if (typeOf(context) !== 'matching') return true;
  return (Array.isArray(value) && value.length > 1) || '至少要有两对';
}
