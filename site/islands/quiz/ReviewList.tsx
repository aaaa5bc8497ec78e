import type { QuestionType } from '../../../cms/domain/quiz/questionTypes.ts';
import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { optionLang } from '../../text/optionLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import type { ReviewLine } from './quizProtocol.ts';

interface Props {
  language: Language;
  review: (ReviewLine & { type: QuestionType; stem: string })[];
}

/** Each question with the learner's answer beside the right one and the other options. */
export function ReviewList({ language, review }: Props) {
  const words = quizTakerWords[language];
  return (
    <ol className="quiz-review">
      {review.map(
        ({ id, type, stem, correct, partly, given, options, answer, explanation }, index) => (
          <li className="quiz-question" key={id}>
            <p className="quiz-kind">
              <b className={correct ? 'quiz-mark right' : 'quiz-mark wrong'}>
                {correct
                  ? words.right(index + 1)
                  : partly
                    ? words.partly(index + 1)
                    : words.wrong(index + 1)}
              </b>
            </p>
            <h3 lang={contentLang[language]}>{stem}</h3>
            {options && (
              <ul className="quiz-shown">
                {options.map(({ text, chosen, right }, place) => (
                  <li
                    key={place}
                    className={`quiz-shown-option${right ? ' right' : ''}${chosen ? ' chosen' : ''}`}
                  >
                    <span lang={optionLang(language, type)}>{text}</span>
                    {(chosen || right) && (
                      <b>{words.told(chosen, right ?? false, type === 'multiple')}</b>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {options && given === null && <p className="quiz-told">{words.notAnswered}</p>}
            {!options && (
              <dl className="quiz-told">
                <div>
                  <dt>{words.yourAnswer}</dt>
                  <dd lang={given === null ? undefined : contentLang[language]}>
                    {given ?? words.notAnswered}
                  </dd>
                </div>
                {answer !== undefined && !correct && (
                  <div>
                    <dt>{words.rightAnswer}</dt>
                    <dd lang={contentLang[language]}>{answer}</dd>
                  </div>
                )}
              </dl>
            )}
            {explanation && (
              <p className="quiz-why" lang={contentLang[language]}>
                {explanation}
              </p>
            )}
          </li>
        ),
      )}
    </ol>
  );
}
