import type { Language } from '../../../cms/text/language.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { isAnswered } from './isAnswered.ts';
import type { Responses, ShownQuestion } from './quizProtocol.ts';

interface Props {
  language: Language;
  questions: ShownQuestion[];
  responses: Responses;
  place: number;
  onGo: (place: number) => void;
}

/** All questions at a glance: which are answered, where one is, and a way to each. */
export function QuizMap({ language, questions, responses, place, onGo }: Props) {
  const words = quizTakerWords[language];
  return (
    <nav className="quiz-map" aria-label={words.questions}>
      {questions.map((question, index) => {
        const given = isAnswered(question, responses[question.id]);
        return (
          <button
            key={question.id}
            type="button"
            className={given ? 'quiz-place given' : 'quiz-place'}
            aria-current={index === place ? 'true' : undefined}
            aria-label={given ? words.answered(index + 1) : words.unanswered(index + 1)}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        );
      })}
    </nav>
  );
}
