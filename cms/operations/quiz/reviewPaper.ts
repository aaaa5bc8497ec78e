import type { Grade } from '../../domain/quiz/grade.ts';
import type { Paper, PaperQuestion } from '../../domain/quiz/paper.ts';
import type { Response, Responses } from '../../domain/quiz/response.ts';
import type { ShownMedia } from '../../domain/quiz/shownMedia.ts';
import type { Language } from '../../text/language.ts';
import { answerText } from '../../text/quiz/answerText.ts';
import { responseText } from '../../text/quiz/responseText.ts';
import { shownOption } from '../../text/quiz/shownOption.ts';

export interface ReviewedOption {
  text: string;
  media?: ShownMedia;
  /** Its text is only the letter of a picture. */
  lettered?: true;
  chosen: boolean;
  /** Absent while the key is held back. */
  right?: boolean;
}

export interface ReviewedQuestion {
  id: string;
  correct: boolean;
  /** Some of it is right, and counted. */
  partly?: boolean;
  /** What the learner answered, as people read it; null: nothing. */
  given: string | null;
  /** Of a question with options to choose from, all of them in the order they were shown in. */
  options?: ReviewedOption[];
  /** Of an order of pictures what its letters stand for. */
  pictures?: Omit<ReviewedOption, 'chosen' | 'right'>[];
  /** The right answer, as people read it; absent while the key is held back. */
  answer?: string;
  explanation?: string;
}

interface Reviewed {
  language: Language;
  responses: Responses;
  /** How the paper was graded with these responses. */
  grade: Pick<Grade, 'correct' | 'shares'>;
  /** Whether the right answers may be seen. */
  keys: boolean;
}

/** Somebody's answers to a paper, beside the right ones where these may be seen. */
export function reviewPaper(
  paper: Paper,
  { language, responses, grade: { correct, shares }, keys }: Reviewed,
): ReviewedQuestion[] {
  return paper.map((question) => {
    const share = shares[question.id] ?? 0;
    const response = responses[question.id];
    const options = reviewedOptions(language, question, { response, keys });
    return {
      id: question.id,
      correct: correct[question.id] ?? false,
      ...(share > 0 && share < 1 && { partly: true }),
      given: responseText(language, question, response),
      ...(options && { options }),
      ...picturesOf(language, question),
      ...(keys && {
        answer: answerText(language, question),
        explanation: question.explanation,
      }),
    };
  });
}

function reviewedOptions(
  language: Language,
  { type, options = [], key }: PaperQuestion,
  { response, keys }: { response: Response | undefined; keys: boolean },
): ReviewedOption[] | undefined {
  if (!('one' in key) && !('set' in key)) return undefined;
  const right = 'one' in key ? [key.one] : key.set;
  const chosen = Array.isArray(response) ? response : [response];
  return options.map((option) => {
    const { id, ...shown } = shownOption(language, type, option);
    return {
      ...shown,
      chosen: chosen.includes(id),
      ...(keys && { right: right.includes(id) }),
    };
  });
}

/** What an order names by letters has to be seen beside it. */
function picturesOf(language: Language, { type, options = [] }: PaperQuestion) {
  if (type !== 'ordering' || !options.some(({ media }) => media)) return {};
  const pictures = options.map((option) => {
    const { id: _, ...shown } = shownOption(language, type, option);
    return shown;
  });
  return { pictures };
}
