import { useEffect, useRef } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { formatDate } from '../../text/formatDate.ts';
import { optionLang } from '../../text/optionLang.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { sayHours } from '../../text/sayHours.ts';
import type { ShownQuestion, Verdict } from './quizProtocol.ts';

interface Props {
  language: Language;
  verdict: Verdict;
  questions: ShownQuestion[];
  /** No attempt is left this year. */
  last: boolean;
}

/** What the attempt came to, in a sentence, and what there is to learn from it. */
export function QuizVerdict({ language, verdict, questions, last }: Props) {
  const words = quizTakerWords[language];
  const { score, passed, entry, carriedTo, review } = verdict;
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = new Map(questions.map((question) => [question.id, question]));

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="quiz-taker">
      <section className={`card quiz-verdict ${passed ? 'passed' : 'failed'}`}>
        <p className="quiz-score">{words.score(score)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {passed ? words.passed : last ? words.failedLast : words.failed}
        </h2>
        {entry && <p>{words.earned(sayHours(language, entry.units))}</p>}
        {carriedTo && <p>{words.carried(formatDate(language, carriedTo, false))}</p>}
        <p className="buttons">
          {passed && (
            <a className="button" href="/record">
              {words.toRecord}
            </a>
          )}
          <a className={passed ? 'button quiet' : 'button'} href={location.pathname}>
            {passed || last ? words.toQuiz : words.again}
          </a>
        </p>
      </section>
      {review?.map(({ id, correct, answer, explanation }, index) => {
        const question = asked.get(id);
        return (
          question && (
            <section className="quiz-question" key={id}>
              <p className="quiz-kind">
                {correct ? words.right(index + 1) : words.wrong(index + 1)}
              </p>
              <h3 lang={contentLang[language]}>{question.stem}</h3>
              <div className={`quiz-answer ${correct ? 'right' : 'wrong'}`}>
                <p>
                  {words.rightAnswer}
                  <span lang={optionLang(language, question.type)}>{answer}</span>
                </p>
                {explanation && (
                  <p className="muted" lang={contentLang[language]}>
                    {explanation}
                  </p>
                )}
              </div>
            </section>
          )
        );
      })}
      {!review && <p className="note quiz-note">{words.noReview}</p>}
    </div>
  );
}
