import { emptyItem } from '../../../domain/quiz/bank/bankItem.ts';
import { cleanText } from '../../../domain/quiz/bank/cleanText.ts';
import { mediaMark } from '../../../domain/quiz/bank/mediaMark.ts';
import type { StandingQuestion } from '../../../domain/quiz/bank/sameItem.ts';
import { blanksIn } from '../../../domain/quiz/blanksIn.ts';
import { leniencyOf } from '../../../domain/quiz/leniency.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { Question } from '../../../payload-types.ts';

const textOf = (text: string | null | undefined): string | null => cleanText(text ?? '') || null;

/** A question of the bank in the form of files. Of its key only what belongs to its type. */
export function toStanding(question: Question): StandingQuestion {
  const { id, type, source } = question;
  const is = (...types: Question['type'][]) => types.includes(type);
  return {
    ...{ ...emptyItem(type, cleanText(question.stem)), id },
    ...(is('single', 'multiple', 'ordering') && {
      options: (question.options ?? []).map(({ text, correct, media }, place) => ({
        text: cleanText(text) || (media ? mediaMark(place) : ''),
        correct: type !== 'ordering' && Boolean(correct),
        ...(media && { media: idOf(media) }),
      })),
    }),
    ...(is('true-false') && { answer: question.answer ?? false }),
    ...(is('fill-in') && filledIn(question)),
    ...(is('numeric') && {
      ...{ value: question.value ?? null, tolerance: question.tolerance ?? 0 },
    }),
    ...(is('matching') && {
      pairs: (question.pairs ?? []).map(({ left, right }) => ({
        ...{ left: cleanText(left), right: cleanText(right) },
      })),
    }),
    ...{ explanation: textOf(question.explanation), code: textOf(question.code) },
    ...{ difficulty: question.difficulty ?? null, forPractice: question.forPractice ?? false },
    ...{ document: textOf(source?.document), number: textOf(source?.number) },
    day: textOf(source?.day),
    topics: (question.topics ?? []).map(idOf),
  };
}

/** The answers that a paper takes: those of the blanks where they are as many as the stem marks. */
function filledIn({ stem, answers, blanks, leniency }: Question) {
  const lists = (blanks ?? []).map((blank) => (blank.answers ?? []).map(cleanText));
  const several = lists.length > 1 && lists.length === blanksIn(stem);
  return {
    answers: several ? [] : (answers ?? []).map(cleanText),
    blanks: several ? lists : [],
    leniency: leniencyOf(leniency),
  };
}
