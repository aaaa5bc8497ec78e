import { useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import { keptAnswers } from './keptAnswers.ts';

type Given = ReadonlyMap<string, Response>;

/** What this device has kept of the answers to one paper: only that is told to wait safely. */
export function useKeptAnswers() {
  const [kept, setKept] = useState<Given>(new Map());
  return {
    /** Of what waits, that which is kept. */
    safe: (waiting: Given): Given =>
      new Map([...waiting].filter(([question, given]) => kept.get(question) === given)),

    keep(attempt: string, quiz: string, question: string, response: Response): void {
      void keptAnswers.keep(attempt, quiz, question, response).then((done) => {
        if (done) setKept((before) => new Map(before).set(question, response));
      });
    },

    /** @returns what an earlier page has left, the oldest first */
    async read(attempt: string): Promise<Given> {
      const found = new Map(await keptAnswers.of(attempt));
      setKept(found);
      return found;
    },
  };
}
