import type { PaperQuestion } from './paper.ts';

interface Named {
  id: string;
}

/** What decides whether something is a response to a question: its type and the ids it names. */
export interface AnswerForm extends Pick<PaperQuestion, 'type' | 'blanks'> {
  options?: readonly Named[] | undefined;
  left?: readonly Named[] | undefined;
  right?: readonly Named[] | undefined;
}

/** The form of a question's answers without its words and its key. */
export function answerForm({ type, blanks, options, left, right }: PaperQuestion): AnswerForm {
  const ids = (all: readonly Named[] | undefined) => all?.map(({ id }) => ({ id }));
  return { type, blanks, options: ids(options), left: ids(left), right: ids(right) };
}
