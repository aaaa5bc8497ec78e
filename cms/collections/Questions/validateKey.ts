import {
  answersProblem,
  optionsProblem,
  pairsProblem,
  valueProblem,
  type KeyProblem,
} from '../../domain/quiz/keyProblem.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';

interface Context {
  siblingData?: unknown;
}

const sentences: Record<KeyProblem, string> = {
  'options-too-few': '至少要有两个选项',
  'single-needs-one-right': '单选题要有且只有一个正确选项',
  'multiple-needs-a-right-one': '多选题至少要有一个正确选项',
  'answer-missing': '请至少填一个可接受的答案，不能留空',
  'value-missing': '请填正确数值',
  'pairs-too-few': '至少要有两对',
};

const typeOf = (context: Context): QuestionType | undefined =>
  (context.siblingData as { type?: QuestionType } | undefined)?.type;

const listOf = (value: unknown): object[] => (Array.isArray(value) ? (value as object[]) : []);

const tell = (problem: KeyProblem | null): string | true =>
  problem === null ? true : sentences[problem];

/** The rules of a question's key, `domain/quiz/keyProblem`, as validation of the fields. */
export const validateKey = {
  options: (value: unknown, context: Context) =>
    tell(optionsProblem(typeOf(context), listOf(value))),
  answers: (value: unknown, context: Context) =>
    tell(answersProblem(typeOf(context), Array.isArray(value) ? value : [])),
  value: (value: unknown, context: Context) => tell(valueProblem(typeOf(context), value)),
  pairs: (value: unknown, context: Context) => tell(pairsProblem(typeOf(context), listOf(value))),
};
