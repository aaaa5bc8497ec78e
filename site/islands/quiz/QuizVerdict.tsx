import { useEffect, useRef } from 'react';

import type { ShownQuestion, Verdict } from './quizProtocol.ts';

interface Props {
  verdict: Verdict;
  questions: ShownQuestion[];
}

function dayInWords(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month} 月 ${date} 日`;
}

/** What the attempt came to, in a sentence, and what there is to learn from it. */
export function QuizVerdict({ verdict, questions }: Props) {
  const { score, passed, entry, carriedTo, review } = verdict;
  const heading = useRef<HTMLHeadingElement>(null);
  const stems = new Map(questions.map(({ id, stem }) => [id, stem]));

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="quiz-taker">
      <section className={`card quiz-verdict ${passed ? 'passed' : 'failed'}`}>
        <p className="quiz-score">{score} 分</p>
        <h2 ref={heading} tabIndex={-1}>
          {passed ? '合格了' : '这次没有合格，看看解析再来'}
        </h2>
        {entry && <p>得 {Math.round(entry.units) / 100} 学时，已经记入台账。</p>}
        {carriedTo && <p>今天的学时已满，这一项记到 {dayInWords(carriedTo)}。</p>}
        <p className="buttons">
          {passed && (
            <a className="button" href="/record">
              看我的学时
            </a>
          )}
          <a className={passed ? 'button quiet' : 'button'} href={location.pathname}>
            {passed ? '回到测验' : '再考一次'}
          </a>
        </p>
      </section>
      {review?.map(({ id, correct, answer, explanation }, index) => (
        <section className="quiz-question" key={id}>
          <p className="quiz-kind">
            第 {index + 1} 题 · {correct ? '答对' : '答错'}
          </p>
          <h3>{stems.get(id)}</h3>
          <div className={`quiz-answer ${correct ? 'right' : 'wrong'}`}>
            <p>正确答案：{answer}</p>
            {explanation && <p className="muted">{explanation}</p>}
          </div>
        </section>
      ))}
      {!review && <p className="note quiz-note">这份测验现在还不能看答案。</p>}
    </div>
  );
}
