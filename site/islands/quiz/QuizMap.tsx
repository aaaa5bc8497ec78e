import type { Language } from '../../../cms/text/language.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { isAnswered } from './isAnswered.ts';
import type { Responses, ShownQuestion } from './quizProtocol.ts';

interface Props {
  language: Language;
  questions: ShownQuestion[];
  responses: Responses;
  /** By question: answers no server has taken yet. */
  waiting: ReadonlyMap<string, unknown>;
  place: number;
  onGo: (place: number) => void;
}

/** All questions at a glance: which are answered, where one is, and a way to each. */
export function QuizMap({ language, questions, responses, waiting, place, onGo }: Props) {
  const words = quizTakerWords[language];
  return (
    <nav className="quiz-map" aria-label={words.questions}>
      {questions.map((question, index) => {
        const given = isAnswered(question, responses[question.id]);
        const waits = waiting.has(question.id);
        const told = given ? words.answered(index + 1) : words.unanswered(index + 1);
        return (
          <button
            key={question.id}
            type="button"
            className={`quiz-place${given ? ' given' : ''}${waits ? ' unsaved' : ''}`}
            aria-current={index === place ? 'true' : undefined}
            aria-label={waits ? words.andWaits(told) : told}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        );
      })}
    </nav>
  );
}
