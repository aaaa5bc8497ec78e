import { useEffect, useRef } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { formatDate } from '../../../cms/text/formatDate.ts';
import { formatTime } from '../../../cms/text/formatTime.ts';
import { practicePageWords } from '../../text/practice/practicePageWords.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { sayHours } from '../../../cms/text/sayHours.ts';
import type { QuizWay, ShownQuestion, Verdict } from './quizProtocol.ts';
import { ReviewList } from './ReviewList.tsx';

interface Props {
  language: Language;
  verdict: Verdict;
  questions: ShownQuestion[];
  /** No attempt is left this year. */
  last: boolean;
  way: QuizWay;
  /** How many answers never reached the server. */
  lost: number;
}

/** What the attempt came to, where to go from here, and what there is to learn from it. */
export function QuizVerdict({ language, verdict, questions, last, way, lost }: Props) {
  const words = quizTakerWords[language];
  const { score, passed, entry, carriedTo, review, reviewFrom } = verdict;
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = new Map(questions.map((question) => [question.id, question]));
  const lines = review?.flatMap((line) => {
    const question = asked.get(line.id);
    if (!question) return [];
    const { type, stem, media } = question;
    return [{ ...line, type, stem, ...(media && { media }) }];
  });
  const held = review?.some(({ answer }) => answer === undefined) ?? false;
  const noted = !held && review?.some(({ correct }) => !correct);
  const practice = practicePageWords[language];

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="quiz-taker">
      <section className={`card quiz-verdict ${passed ? 'passed' : 'failed'}`}>
        <p className="quiz-score">{words.score(score)}</p>
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {passed ? words.passed : last ? words.failedLast : words.failed}
          </h2>
          {entry && <p>{words.earned(sayHours(language, entry.units))}</p>}
          {carriedTo && <p>{words.carried(formatDate(language, carriedTo, false))}</p>}
        </div>
        {lost > 0 && <p className="note wrong quiz-wide">{words.lost(lost)}</p>}
        <Onward language={language} passed={passed} last={last} way={way} />
      </section>
      {held && <p className="note quiz-note">{words.held}</p>}
      {noted && (
        <p className="note quiz-note">
          {practice.noted}{' '}
          <a className="textlink" href="/practice/mistakes">
            {practice.notedLink}
          </a>
        </p>
      )}
      {lines && <ReviewList language={language} review={lines} />}
      {!review && (
        <p className="note quiz-note">
          {reviewFrom
            ? words.reviewFrom(
                `${formatDate(language, reviewFrom)} ${formatTime(language, reviewFrom)}`,
              )
            : words.noReview}
        </p>
      )}
    </div>
  );
}

/** What to do next: on to the next item, back to what was checked, or once more. */
function Onward({
  language,
  passed,
  last,
  way: { item, next },
}: Pick<Props, 'language' | 'last' | 'way'> & { passed: boolean }) {
  const words = quizTakerWords[language];
  const again = { href: location.pathname, name: words.again };
  const toItem = item && { href: item.url, name: words.toItem };
  const toRecord = { href: '/record', name: words.toRecord };
  const toQuiz = { href: location.pathname, name: words.toQuiz };
  const failed = last ? [toItem, toQuiz] : item ? [toItem, again] : [again];
  const links = passed
    ? [next && { href: next.url, name: words.toNext }, toRecord, toItem ?? (next ? null : toQuiz)]
    : failed;
  return (
    <div className="quiz-wide">
      <p className="buttons">
        {links
          .filter((link) => link !== null)
          .map(({ href, name }, index) => (
            <a key={name} className={index === 0 ? 'button' : 'button quiet'} href={href}>
              {name}
            </a>
          ))}
      </p>
      {passed && next && (
        <p className="small muted quiz-next">
          {words.nextIs}
          <span lang={contentLang[language]}>{next.title}</span>
        </p>
      )}
    </div>
  );
}
