import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { useReady } from '../useReady.ts';
import { isAnswered } from './isAnswered.ts';
import { keptAnswers } from './keptAnswers.ts';
import type { QuizWay } from './quizProtocol.ts';
import { QuestionSheet } from './QuestionSheet.tsx';
import { QuizMap } from './QuizMap.tsx';
import { QuizVerdict } from './QuizVerdict.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { useAttempt } from './useAttempt.ts';

interface Props {
  language: Language;
  quiz: string;
  /** An attempt is under way: it is gone on with. */
  open: boolean;
  again: boolean;
  /** The attempt begun or gone on with here is the last of the year. */
  last: boolean;
  way: QuizWay;
}

/** Takes a quiz: one question at a time, each answer saved as it is given. */
export default function QuizTaker({ language, quiz, open, again, last: lastAttempt, way }: Props) {
  const words = quizTakerWords[language];
  const state = useAttempt(quiz);
  const { attempt, responses, verdict, problem, waiting, busy, handingIn } = state;
  const [place, setPlace] = useState(0);
  const [sure, setSure] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const ready = useReady();

  // While it is taken the page is the question alone: no rules, no tabs to hit by mistake.
  useEffect(() => {
    document.body.toggleAttribute('data-alone', attempt !== null && verdict === null);
    // The rules on the page still count this attempt as one to come.
    document.body.toggleAttribute('data-judged', verdict !== null);
    scrollTo({ top: 0 });
  }, [attempt, verdict]);

  // What was pressed is gone, or meant for the question before: the keyboard goes on from here.
  const asked = attempt?.questions[place]?.id;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [asked]);

  const begin = async () => {
    const opened = await state.start();
    const first = opened?.questions.findIndex((one) => !isAnswered(one, opened.responses[one.id]));
    setPlace(Math.max(0, first ?? 0));
  };

  // Answers that an earlier page could not send don't wait for a press of the button.
  const beginNow = useEffectEvent(begin);
  useEffect(() => {
    if (!open) return;
    void keptAnswers.waitFor(quiz).then((waits) => (waits ? beginNow() : undefined));
  }, [open, quiz]);

  const go = (next: number) => {
    setPlace(next);
    setSure(false);
    scrollTo({ top: 0 });
  };

  if (verdict && attempt) {
    return (
      <QuizVerdict
        language={language}
        verdict={verdict}
        questions={attempt.questions}
        last={lastAttempt}
        way={way}
        lost={state.lost}
      />
    );
  }
  if (!attempt) {
    return (
      <div className="quiz-taker">
        {problem && (
          <p className="note wrong" role="alert">
            {problem}
          </p>
        )}
        <button
          className="button"
          type="button"
          disabled={busy || !ready}
          onClick={() => void begin()}
        >
          {open ? words.goOn : again ? words.again : words.begin}
        </button>
      </div>
    );
  }

  const question = attempt.questions[place];
  if (!question) return null;
  const missing = attempt.questions.filter((one) => !isAnswered(one, responses[one.id])).length;
  const last = place === attempt.questions.length - 1;
  const kept = handingIn ? words.handsInThen(waiting.size) : words.kept(waiting.size);
  const standing = state.failing ? kept : state.saving ? words.saving : words.saved;
  const handIn = () => (missing > 0 && !sure ? setSure(true) : state.submit());

  return (
    <div className="quiz-taker">
      <div className="quiz-head">
        <span>{words.place(place + 1, attempt.questions.length)}</span>
        <div className="thin quiz-progress">
          <i style={{ width: `${(1 - missing / attempt.questions.length) * 100}%` }} />
        </div>
        {attempt.deadline && (
          <TimeLeft
            language={language}
            deadline={Date.parse(attempt.deadline)}
            now={state.now}
            onOver={() => state.submit()}
          />
        )}
      </div>
      <QuestionSheet
        key={question.id}
        language={language}
        question={question}
        response={responses[question.id]}
        waits={waiting.has(question.id)}
        heading={heading}
        onAnswer={(response) => state.answer(question.id, response)}
      />
      <p className={problem ? 'quiz-saved wrong' : 'quiz-saved'} role="status">
        {problem ?? standing}
      </p>
      {sure && (
        <p className="note wait" role="alert">
          {words.missing(missing)}
        </p>
      )}
      <div className="quiz-foot">
        <button
          className="button quiet"
          type="button"
          disabled={place === 0}
          onClick={() => go(place - 1)}
        >
          {words.back}
        </button>
        {last || sure ? (
          <button
            className="button"
            type="button"
            disabled={handingIn && !state.failing}
            onClick={handIn}
          >
            {handingIn ? words.handingIn : words.handIn}
          </button>
        ) : (
          <button className="button" type="button" onClick={() => go(place + 1)}>
            {words.next}
          </button>
        )}
      </div>
      <QuizMap
        language={language}
        questions={attempt.questions}
        responses={responses}
        waiting={waiting}
        place={place}
        onGo={go}
      />
    </div>
  );
}
