import { useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import { postJson } from '../postJson.ts';
import { Refused } from '../study/studyProtocol.ts';
import { keptAnswers } from './keptAnswers.ts';
import type { OpenAttempt, Responses, Verdict } from './quizProtocol.ts';
import { useAnswerSender, type Sent } from './useAnswerSender.ts';

/**
 * One attempt at a quiz. Each answer goes to the server as it is given and again until it is
 * taken; until then it is kept on this device, so that neither a reload nor a broken network nor
 * an ailing server loses one. It is handed in when every answer has been taken.
 */
export function useAttempt(quiz: string) {
  const [attempt, setAttempt] = useState<OpenAttempt | null>(null);
  /** What the server has. */
  const [taken, setTaken] = useState<Responses>({});
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Answers refused for good. */
  const [lost, setLost] = useState(0);
  const [busy, setBusy] = useState(false);
  const [handingIn, setHandingIn] = useState(false);
  const ahead = useRef(0);
  const wanted = useRef(false);
  const sender = useAnswerSender({
    ...{ quiz, paper: attempt && !verdict ? attempt.attempt : null, more: handingIn },
    ...{ deliver: sendAnswer, afterwards: async (id) => (wanted.current ? handIn(id) : undefined) },
  });

  const noteTime = (serverTime: number) => {
    ahead.current = serverTime - Date.now();
  };

  /** Whether what failed may be sent again; a refusal for good is told. */
  function mayTryAgain(error: unknown): boolean {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 401) {
      // The login page leads back here, and what is kept on this device is sent then.
      location.reload();
      return true;
    }
    if (error.status !== 0) setProblem(error.message);
    return error.status === 0;
  }

  async function sendAnswer(id: string, question: string, response: Response): Promise<Sent> {
    try {
      await postJson(
        `/quiz/attempts/${id}/responses/${question}`,
        { response },
        { method: 'PUT', onDate: noteTime },
      );
      setTaken((before) => ({ ...before, [question]: response }));
      return 'taken';
    } catch (error) {
      if (mayTryAgain(error)) return error as Refused;
      setLost((before) => before + 1);
      return 'refused';
    }
  }

  async function handIn(id: string): Promise<void> {
    try {
      setVerdict(await postJson<Verdict>(`/quiz/attempts/${id}/submit`, {}));
      void keptAnswers.drop(id);
    } catch (error) {
      if (mayTryAgain(error)) return sender.postponeAll((error as Refused).retryAfterMs);
    }
    wanted.current = false;
    setHandingIn(false);
  }

  return {
    attempt,
    responses: { ...taken, ...Object.fromEntries(sender.sent) },
    /** Questions whose answer no server has taken yet, and this device has kept. */
    waiting: sender.waiting,
    /** An answer is on its way. */
    saving: sender.sent.size > 0,
    /** Sending has failed, and is tried again. */
    failing: sender.failing,
    verdict,
    problem,
    lost,
    busy,
    handingIn,
    /** Now, by the server's clock. */
    now: () => Date.now() + ahead.current,

    /** Begins, or goes on with, the attempt; null when the server refuses. */
    async start(): Promise<OpenAttempt | null> {
      setBusy(true);
      try {
        const opened = await postJson<OpenAttempt>(
          `/quiz/${quiz}/attempts`,
          {},
          { onDate: noteTime },
        );
        const kept = await sender.readKept(opened.attempt);
        setTaken(opened.responses);
        setVerdict(null);
        setProblem(null);
        setAttempt(opened);
        sender.open(opened.attempt, kept);
        return { ...opened, responses: { ...opened.responses, ...Object.fromEntries(kept) } };
      } catch (error) {
        if (mayTryAgain(error)) setProblem((error as Refused).message);
        return null;
      } finally {
        setBusy(false);
      }
    },

    answer(question: string, response: Response) {
      if (!attempt) return;
      setProblem(null);
      sender.give(attempt.attempt, question, response);
    },

    /** Hands in, as soon as the server has every answer. */
    submit() {
      if (!attempt) return;
      wanted.current = true;
      setHandingIn(true);
      sender.sendNow(attempt.attempt);
    },
  };
}
