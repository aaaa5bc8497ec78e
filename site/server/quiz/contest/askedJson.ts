import type { AskedQuestion } from '../../../../cms/operations/quiz/contest/waitingQuestion.ts';
import type { Language } from '../../../../cms/text/language.ts';
import { attemptJson } from '../attemptJson.ts';

/** A question of a run as its learner's browser gets it: without key and explanation. */
export function askedJson({ run, place, question, deadline }: AskedQuestion, language: Language) {
  const shown = { id: run.id, number: run.number, deadline, paper: [question] };
  const { questions } = attemptJson(shown, language);
  return { run: run.id, place, deadline: new Date(deadline).toISOString(), question: questions[0] };
}
