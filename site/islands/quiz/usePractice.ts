import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import { postJson } from '../postJson.ts';
import { Refused } from '../study/studyProtocol.ts';
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
import type { PracticeAnswer } from './practiceProtocol.ts';
import { useKeptAnswers } from './useKeptAnswers.ts';

const LOOK_MS = 1_000;
/** Whose answers on this device are meant for practice, and for no quiz. */
const PRACTICE = 'practice';

/**
 * A round of practice. Each answer is marked by the server; where none is to be reached it stays
 * on this device, through a reload too, and is sent until one has taken it.
 *
 * @param answered what was answered before this page
 */
export function usePractice(round: string, answered: readonly PracticeAnswer[]) {
  const [told, setTold] = useState(() => new Map(answered.map((one) => [one.question, one])));
  const [waiting, setWaiting] = useState(openQueue);
  /** By question, why its answer was not taken. */
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  // What is sent next must be known between two renders.
  const queue = useRef(waiting);
  const sending = useRef(false);
  const device = useKeptAnswers();

  const change = (next: AnswerQueue) => {
    queue.current = next;
    setWaiting(next);
  };

  async function sendAnswer(question: string, response: Response): Promise<void> {
    try {
      const path = `/practice/rounds/${round}/answers/${question}`;
      const answer = await postJson<PracticeAnswer>(path, { response }, { method: 'PUT' });
      setTold((before) => new Map(before).set(question, answer));
      change(acknowledge(queue.current, question, response));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // The login page leads back here, and what is kept on this device is sent then.
      if (error.status === 401) return location.reload();
      if (error.status === 0) {
        change(postpone(queue.current, Date.now(), error.retryAfterMs));
        return;
      }
      setRefusals((before) => new Map(before).set(question, error.message));
      change(refuse(queue.current, question, response));
    }
    void keptAnswers.settle(round, question, response);
  }

  async function send(): Promise<void> {
    if (sending.current) return;
    sending.current = true;
    try {
      for (;;) {
        const next = nextToSend(queue.current, Date.now());
        if (!next) break;
        await sendAnswer(...next);
      }
    } finally {
      sending.current = false;
    }
  }

  // What an earlier page could not send; what the server has taken all the same is settled.
  const takeUp = useEffectEvent(async () => {
    const kept = [...(await device.read(round))];
    for (const [question, response] of kept) {
      if (told.has(question)) void keptAnswers.settle(round, question, response);
    }
    const open = kept.filter(([question]) => !told.has(question));
    if (open.length === 0) return;
    change(openQueue(open));
    void send();
  });
  useEffect(() => {
    void takeUp();
  }, []);

  useEffect(() => {
    if (waiting.waiting.size === 0) return;
    const timer = setInterval(() => void send(), LOOK_MS);
    const atOnce = () => {
      change(hurry(queue.current));
      void send();
    };
    addEventListener('online', atOnce);
    return () => {
      clearInterval(timer);
      removeEventListener('online', atOnce);
    };
  });

  return {
    /** What the server has told, by question. */
    told,
    /** Answers that no server has taken yet, by question. */
    sent: waiting.waiting,
    /** Those of them that this device has kept. */
    waiting: device.safe(waiting.waiting),
    /** Sending has failed, and is tried again. */
    failing: waiting.failures > 0,
    refusals,

    answer(question: string, response: Response) {
      setRefusals((before) => new Map([...before].filter(([id]) => id !== question)));
      change(give(queue.current, question, response));
      device.keep(round, PRACTICE, question, response);
      void send();
    },
  };
}
