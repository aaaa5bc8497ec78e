import {
  answersProblem,
  optionsProblem,
  pairsProblem,
  valueProblem,
  type KeyProblem,
} from '../../domain/quiz/keyProblem.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';

interface Context extends Asked {
  siblingData?: unknown;
}

const typeOf = (context: Context): QuestionType | undefined =>
  (context.siblingData as { type?: QuestionType } | undefined)?.type;

const listOf = (value: unknown): object[] => (Array.isArray(value) ? (value as object[]) : []);

const tell = (context: Context, problem: KeyProblem | null): string | true =>
  problem === null ? true : problemText(context, problem);

/** The rules of a question's key, `domain/quiz/keyProblem`, as validation of the fields. */
export const validateKey = {
  options: (value: unknown, context: Context) =>
    tell(context, optionsProblem(typeOf(context), listOf(value))),
  answers: (value: unknown, context: Context) =>
    tell(context, answersProblem(typeOf(context), Array.isArray(value) ? value : [])),
  value: (value: unknown, context: Context) => tell(context, valueProblem(typeOf(context), value)),
  pairs: (value: unknown, context: Context) =>
    tell(context, pairsProblem(typeOf(context), listOf(value))),
};
