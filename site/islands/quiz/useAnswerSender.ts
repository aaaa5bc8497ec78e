import { useEffect, useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
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
import { useKeptAnswers } from './useKeptAnswers.ts';

const LOOK_MS = 1_000;

/** What became of an answer that was sent; to be sent again not before so many milliseconds. */
export type Sent = 'taken' | 'refused' | { retryAfterMs: number };

interface Sender {
  /** Whose answers on this device they are, beside the paper's. */
  quiz: string;
  /** The paper that is answered now; null: none is. */
  paper: string | null;
  /** Something is to be sent after the last answer. */
  more?: boolean;
  deliver: (paper: string, question: string, response: Response) => Promise<Sent>;
  /** What is done when every answer was taken or refused. */
  afterwards?: (paper: string) => Promise<void>;
}

/**
 * Sends the answers to a paper one after the other, each until a server has taken or refused it;
 * till then it is kept on this device, so that neither a reload nor a broken network nor an ailing
 * server loses one.
 */
export function useAnswerSender({ quiz, paper, more = false, deliver, afterwards }: Sender) {
  const [waiting, setWaiting] = useState(openQueue);
  // What is sent next must be known between two renders.
  const queue = useRef(waiting);
  const sending = useRef(false);
  const device = useKeptAnswers();

  const change = (next: AnswerQueue) => {
    queue.current = next;
    setWaiting(next);
  };
  const postponeAll = (retryAfterMs: number) =>
    change(postpone(queue.current, Date.now(), retryAfterMs));

  async function sendOne(of: string, question: string, response: Response): Promise<void> {
    const sent = await deliver(of, question, response);
    if (typeof sent === 'object') return postponeAll(sent.retryAfterMs);
    change((sent === 'taken' ? acknowledge : refuse)(queue.current, question, response));
    void keptAnswers.settle(of, question, response);
  }

  async function send(of: string): Promise<void> {
    if (sending.current) return;
    sending.current = true;
    try {
      for (;;) {
        const next = nextToSend(queue.current, Date.now());
        if (!next) break;
        await sendOne(of, ...next);
      }
      const due = queue.current.waiting.size === 0 && Date.now() >= queue.current.sendAt;
      if (due) await afterwards?.(of);
    } finally {
      sending.current = false;
    }
  }

  /** There is reason to try at once. */
  function sendNow(of: string): void {
    change(hurry(queue.current));
    void send(of);
  }

  useEffect(() => {
    if (paper === null || (waiting.waiting.size === 0 && !more)) return;
    const timer = setInterval(() => void send(paper), LOOK_MS);
    const atOnce = () => sendNow(paper);
    addEventListener('online', atOnce);
    return () => {
      clearInterval(timer);
      removeEventListener('online', atOnce);
    };
  });

  return {
    /** Answers that no server has taken yet, by question. */
    sent: waiting.waiting,
    /** Those of them that this device has kept. */
    waiting: device.safe(waiting.waiting),
    /** Sending has failed, and is tried again. */
    failing: waiting.failures > 0,
    sendNow,
    postponeAll,
    /** What an earlier page has left of a paper, the oldest first. */
    readKept: (of: string) => device.read(of),

    /** Begins with a paper, and with what an earlier page could not send of it. */
    open(of: string, kept: Iterable<[string, Response]>) {
      // The device is asked while answers may already be given: the newer ones stand.
      change(openQueue([...kept, ...queue.current.waiting]));
      void send(of);
    },

    give(of: string, question: string, response: Response) {
      change(give(queue.current, question, response));
      device.keep(of, quiz, question, response);
      void send(of);
    },
  };
}
