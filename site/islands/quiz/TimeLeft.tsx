import { useEffect, useRef, useState } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { formatClock } from '../../../cms/text/formatClock.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { timeCall } from './timeCall.ts';

interface Props {
  language: Language;
  deadline: number;
  /** Now, by the server's clock. */
  now: () => number;
  onOver: () => void;
}

const SOON_S = 60;

/** The time left; when it is up the quiz is handed in as it stands. */
export function TimeLeft({ language, deadline, now, onOver }: Props) {
  const words = quizTakerWords[language];
  const secondsLeft = () => Math.max(0, (deadline - now()) / 1000);
  const [left, setLeft] = useState(secondsLeft);
  const [call, setCall] = useState<number | null>(null);
  const before = useRef(left);
  const over = useRef(false);

  useEffect(() => {
    const timer = setInterval(() => {
      const seconds = secondsLeft();
      setLeft(seconds);
      const reached = timeCall(before.current, seconds);
      before.current = seconds;
      if (reached !== null) setCall(reached);
      if (seconds === 0 && !over.current) {
        over.current = true;
        onOver();
      }
    }, 500);
    return () => clearInterval(timer);
  });

  return (
    <>
      <span className={left < SOON_S ? 'quiz-left soon' : 'quiz-left'} role="timer">
        {words.left(formatClock(left))}
      </span>
      {/* A timer isn't read out by itself, and each second of it should not be. */}
      <span className="unseen" aria-live="polite" aria-atomic="true">
        {call === null ? '' : words.minutesLeft(call)}
      </span>
    </>
  );
}
