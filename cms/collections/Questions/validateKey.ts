import {
  answersProblem,
  blanksProblem,
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

interface Asking {
  type?: QuestionType;
  stem?: unknown;
  answers?: unknown;
}

const askingOf = (context: Context): Asking => context.siblingData ?? {};

const typeOf = (context: Context): QuestionType | undefined => askingOf(context).type;

const listOf = (value: unknown): object[] => (Array.isArray(value) ? (value as object[]) : []);

const tell = (context: Context, problem: KeyProblem | null): string | true =>
  problem === null ? true : problemText(context, problem);

/** The rules of a question's key, `domain/quiz/keyProblem`, as validation of the fields. */
export const validateKey = {
  options: (value: unknown, context: Context) =>
    tell(context, optionsProblem(typeOf(context), listOf(value))),
  answers: (value: unknown, context: Context) =>
    tell(context, answersProblem(typeOf(context), Array.isArray(value) ? value : [])),
  blanks: (value: unknown, context: Context) => {
    const { type, stem, answers } = askingOf(context);
    const asked = { stem: typeof stem === 'string' ? stem : '', answers: listOf(answers) };
    return tell(context, blanksProblem(type, listOf(value), asked));
  },
  value: (value: unknown, context: Context) => tell(context, valueProblem(typeOf(context), value)),
  pairs: (value: unknown, context: Context) =>
    tell(context, pairsProblem(typeOf(context), listOf(value))),
};
