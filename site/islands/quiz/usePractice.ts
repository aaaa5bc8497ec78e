import { useEffect, useEffectEvent, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import { postJson } from '../postJson.ts';
import { Refused } from '../study/studyProtocol.ts';
import { keptAnswers } from './keptAnswers.ts';
import type { PracticeAnswer } from './practiceProtocol.ts';
import { useAnswerSender, type Sent } from './useAnswerSender.ts';

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
  /** By question, why its answer was not taken. */
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const sender = useAnswerSender({ quiz: PRACTICE, paper: round, deliver: sendAnswer });

  async function sendAnswer(of: string, question: string, response: Response): Promise<Sent> {
    try {
      const path = `/practice/rounds/${of}/answers/${question}`;
      const answer = await postJson<PracticeAnswer>(path, { response }, { method: 'PUT' });
      setTold((before) => new Map(before).set(question, answer));
      return 'taken';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // The login page leads back here, and what is kept on this device is sent then.
      if (error.status === 401) location.reload();
      if (error.status === 401 || error.status === 0) return error;
      setRefusals((before) => new Map(before).set(question, error.message));
      return 'refused';
    }
  }

  // What an earlier page could not send; what the server has taken all the same is settled.
  const takeUp = useEffectEvent(async () => {
    const kept = [...(await sender.readKept(round))];
    for (const [question, response] of kept) {
      if (told.has(question)) void keptAnswers.settle(round, question, response);
    }
    const open = kept.filter(([question]) => !told.has(question));
    if (open.length === 0) return;
    sender.open(round, open);
  });
  useEffect(() => {
    void takeUp();
  }, []);

  return {
    /** What the server has told, by question. */
    told,
    sent: sender.sent,
    waiting: sender.waiting,
    failing: sender.failing,
    refusals,

    answer(question: string, response: Response) {
      setRefusals((before) => new Map([...before].filter(([id]) => id !== question)));
      sender.give(round, question, response);
    },
  };
}
