import { useEffect, useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import { Refused } from '../study/studyProtocol.ts';
import { postJson } from '../postJson.ts';
import {
  acknowledge,
  give,
  hurry,
  nextToSend,
  openQueue,
  postpone,
  refuse,
  type AnswerQueue,
} from './answerQueue.ts';
import { keptAnswers } from './keptAnswers.ts';
import type { OpenAttempt, Responses, Verdict } from './quizProtocol.ts';
import { useKeptAnswers } from './useKeptAnswers.ts';

const LOOK_MS = 1_000;

/**
 * One attempt at a quiz. Each answer goes to the server as it is given and again until it is
 * taken; until then it is kept on this device, so that neither a reload nor a broken network nor
 * an ailing server loses one. It is handed in when every answer has been taken.
 */
export function useAttempt(quiz: string) {
  const [attempt, setAttempt] = useState<OpenAttempt | null>(null);
  /** What the server has. */
  const [taken, setTaken] = useState<Responses>({});
  const [waiting, setWaiting] = useState(openQueue);
  const device = useKeptAnswers();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** Answers refused for good. */
  const [lost, setLost] = useState(0);
  const [busy, setBusy] = useState(false);
  const [handingIn, setHandingIn] = useState(false);
  const ahead = useRef(0);
  // What is sent next must be known between two renders.
  const queue = useRef(waiting);
  const wanted = useRef(false);
  const sending = useRef(false);

  const noteTime = (serverTime: number) => {
    ahead.current = serverTime - Date.now();
  };
  const change = (next: AnswerQueue) => {
    queue.current = next;
    setWaiting(next);
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

  async function sendAnswer(id: string, question: string, response: Response): Promise<void> {
    try {
      await postJson(
        `/quiz/attempts/${id}/responses/${question}`,
        { response },
        { method: 'PUT', onDate: noteTime },
      );
      setTaken((before) => ({ ...before, [question]: response }));
      change(acknowledge(queue.current, question, response));
    } catch (error) {
      if (mayTryAgain(error)) {
        change(postpone(queue.current, Date.now(), (error as Refused).retryAfterMs));
        return;
      }
      change(refuse(queue.current, question, response));
      setLost((before) => before + 1);
    }
    void keptAnswers.settle(id, question, response);
  }

  async function handIn(id: string): Promise<void> {
    try {
      setVerdict(await postJson<Verdict>(`/quiz/attempts/${id}/submit`, {}));
      void keptAnswers.drop(id);
    } catch (error) {
      if (mayTryAgain(error)) {
        change(postpone(queue.current, Date.now(), (error as Refused).retryAfterMs));
        return;
      }
    }
    wanted.current = false;
    setHandingIn(false);
  }

  /** Sends what waits, one after the other, and then hands in if that is wanted. */
  async function send(id: string): Promise<void> {
    if (sending.current) return;
    sending.current = true;
    try {
      for (;;) {
        const next = nextToSend(queue.current, Date.now());
        if (!next) break;
        await sendAnswer(id, ...next);
      }
      const due = queue.current.waiting.size === 0 && Date.now() >= queue.current.sendAt;
      if (wanted.current && due) await handIn(id);
    } finally {
      sending.current = false;
    }
  }

  useEffect(() => {
    if (!attempt || verdict || (waiting.waiting.size === 0 && !handingIn)) return;
    const timer = setInterval(() => void send(attempt.attempt), LOOK_MS);
    const atOnce = () => {
      change(hurry(queue.current));
      void send(attempt.attempt);
    };
    addEventListener('online', atOnce);
    return () => {
      clearInterval(timer);
      removeEventListener('online', atOnce);
    };
  });

  return {
    attempt,
    responses: { ...taken, ...Object.fromEntries(waiting.waiting) },
    /** Questions whose answer no server has taken yet, and this device has kept. */
    waiting: device.safe(waiting.waiting),
    /** An answer is on its way. */
    saving: waiting.waiting.size > 0,
    /** Sending has failed, and is tried again. */
    failing: waiting.failures > 0,
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
        const kept = await device.read(opened.attempt);
        setTaken(opened.responses);
        change(openQueue(kept));
        setVerdict(null);
        setProblem(null);
        setAttempt(opened);
        void send(opened.attempt);
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
      change(give(queue.current, question, response));
      device.keep(attempt.attempt, quiz, question, response);
      void send(attempt.attempt);
    },

    /** Hands in, as soon as the server has every answer. */
    submit() {
      if (!attempt) return;
      wanted.current = true;
      setHandingIn(true);
      change(hurry(queue.current));
      void send(attempt.attempt);
    },
  };
}
