import type { AnalysedQuiz } from '../../../cms/operations/reports/quizzes/analyseQuiz.ts';
import type { Language } from '../../../cms/text/language.ts';
import { optionText } from '../../../cms/text/quiz/optionText.ts';
import { sayHint } from '../../../cms/text/quiz/sayHint.ts';

/** Further digits would only be those of the arithmetic. */
const told = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 10_000) / 10_000;

/** A quiz's figures as programs read them: 0 to 100, null where there is none. */
export const analysisJson = (language: Language, { scope, quiz, ...figures }: AnalysedQuiz) => ({
  ...{ quiz: quiz.id, title: quiz.title, unit: scope.unit?.id ?? null },
  attempts: figures.attempts,
  mean: told(figures.mean),
  standardDeviation: told(figures.standardDeviation),
  cronbachAlpha: told(figures.cronbachAlpha),
  questions: figures.questions.map(
    ({ id, stem, media: _, type, attempts, options, hints, ...one }) => ({
      ...{ id, stem, type, attempts },
      facility: told(one.facility),
      standardDeviation: told(one.standardDeviation),
      discriminationIndex: told(one.discriminationIndex),
      discriminativeEfficiency: told(one.discriminativeEfficiency),
      randomGuess: told(one.randomGuess),
      options:
        options?.map(({ text, right, share, quarters }) => ({
          text: optionText(language, type, { id: text, text }),
          ...{ right, share: told(share), quarters: quarters.map(told) },
        })) ?? null,
      hints: hints.map((hint) => ({ code: hint.code, message: sayHint(language, type, hint) })),
    }),
  ),
});
