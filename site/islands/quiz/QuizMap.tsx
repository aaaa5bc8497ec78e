import { isAnswered } from './isAnswered.ts';
import type { Responses, ShownQuestion } from './quizProtocol.ts';

interface Props {
  questions: ShownQuestion[];
  responses: Responses;
  place: number;
  onGo: (place: number) => void;
}

/** All questions at a glance: which are answered, where one is, and a way to each. */
export function QuizMap({ questions, responses, place, onGo }: Props) {
  return (
    <nav className="quiz-map" aria-label="题目">
      {questions.map((question, index) => {
        const given = isAnswered(question, responses[question.id]);
        return (
          <button
            key={question.id}
            type="button"
            className={given ? 'quiz-place given' : 'quiz-place'}
            aria-current={index === place ? 'true' : undefined}
            aria-label={`第 ${index + 1} 题，${given ? '已答' : '未答'}`}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        );
      })}
    </nav>
  );
}
