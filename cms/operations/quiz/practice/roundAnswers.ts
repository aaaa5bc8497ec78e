import {
  practiceAnswersSchema,
  type PracticeAnswers,
} from '../../../domain/quiz/practice/practiceAnswers.ts';

/**
 * What was answered in a round of practice so far.
 *
 * @throws ZodError where what is stored are no answers
 */
export const roundAnswers = ({ answers }: { answers: unknown }): PracticeAnswers =>
  practiceAnswersSchema.parse(answers ?? {});
