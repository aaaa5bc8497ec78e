import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

import { isAnswered } from './isAnswered.ts';
import { QuestionInput } from './QuestionInput.tsx';
import { QuizMap } from './QuizMap.tsx';
import { QuizVerdict } from './QuizVerdict.tsx';
import { TimeLeft } from './TimeLeft.tsx';
import { useAttempt } from './useAttempt.ts';

interface Props {
  quiz: string;
  /** An attempt is under way: it is gone on with. */
  open: boolean;
  again: boolean;
}

const typeNames = {
  single: '单选题',
  multiple: '多选题，选出所有对的',
  'true-false': '判断题',
  'fill-in': '填空题',
  ordering: '排序题，用箭头调整先后',
  numeric: '填数字',
  matching: '连线题，给左边每一项选一个',
} as const;

/** Takes a quiz: one question at a time, each answer saved as it is given. */
export default function QuizTaker({ quiz, open, again }: Props) {
  const state = useAttempt(quiz);
  const { attempt, responses, verdict, problem, unsaved, busy } = state;
  const [place, setPlace] = useState(0);
  const [sure, setSure] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Until the script has taken the page over, a press would be lost without a word.
  const ready = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

  // While it is taken the page is the question alone: no rules, no tabs to hit by mistake.
  useEffect(() => {
    document.body.toggleAttribute('data-alone', attempt !== null && verdict === null);
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

  const go = (next: number) => {
    setPlace(next);
    setSure(false);
    scrollTo({ top: 0 });
  };

  if (verdict && attempt) return <QuizVerdict verdict={verdict} questions={attempt.questions} />;
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
          {open ? '继续作答' : again ? '再考一次' : '开始作答'}
        </button>
      </div>
    );
  }

  const question = attempt.questions[place];
  if (!question) return null;
  const missing = attempt.questions.filter((one) => !isAnswered(one, responses[one.id])).length;
  const last = place === attempt.questions.length - 1;
  const handIn = () => (missing > 0 && !sure ? setSure(true) : void state.submit());

  return (
    <div className="quiz-taker">
      <div className="quiz-head">
        <span>
          第 {place + 1} / {attempt.questions.length} 题
        </span>
        <div className="thin quiz-progress">
          <i style={{ width: `${(1 - missing / attempt.questions.length) * 100}%` }} />
        </div>
        {attempt.deadline && (
          <TimeLeft
            deadline={Date.parse(attempt.deadline)}
            now={state.now}
            onOver={() => void state.submit()}
          />
        )}
      </div>
      <section className="quiz-question" key={question.id} aria-labelledby="stem">
        <p className="quiz-kind">{typeNames[question.type]}</p>
        <h2 id="stem" ref={heading} tabIndex={-1}>
          {question.stem}
        </h2>
        <QuestionInput
          question={question}
          response={responses[question.id]}
          onAnswer={(response) => state.answer(question.id, response)}
        />
      </section>
      <p className="small muted quiz-saved" role="status">
        {problem ?? (unsaved > 0 ? '正在保存…' : '答案随答随存，断网、退出都不会丢')}
      </p>
      {sure && (
        <p className="note wait" role="alert">
          还有 {missing} 题没有答，再按一次“交卷”就交了。
        </p>
      )}
      <div className="quiz-foot">
        <button
          className="button quiet"
          type="button"
          disabled={place === 0}
          onClick={() => go(place - 1)}
        >
          上一题
        </button>
        {last || sure ? (
          <button className="button" type="button" disabled={busy} onClick={handIn}>
            交卷
          </button>
        ) : (
          <button className="button" type="button" onClick={() => go(place + 1)}>
            下一题
          </button>
        )}
      </div>
      <QuizMap questions={attempt.questions} responses={responses} place={place} onGo={go} />
    </div>
  );
}
