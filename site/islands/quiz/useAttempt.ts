import { useEffect, useRef, useState } from 'react';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { Language } from '../../../cms/text/language.ts';
import { quizTakerWords } from '../../text/quizTaker/quizTakerWords.ts';
import { postJson } from '../postJson.ts';
import type { OpenAttempt, Responses, Verdict } from './quizProtocol.ts';
import { Refused } from '../study/studyProtocol.ts';

const RETRY_MS = 3_000;

/**
 * One attempt at a quiz: each answer goes to the server as it is given and again until it is
 * taken, so that a crash or a broken network loses none.
 */
export function useAttempt(quiz: string, language: Language) {
  const [attempt, setAttempt] = useState<OpenAttempt | null>(null);
  const [responses, setResponses] = useState<Responses>({});
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(0);
  const [busy, setBusy] = useState(false);
  const ahead = useRef(0);
  const waiting = useRef(new Map<string, Response>());
  const sending = useRef<Promise<void> | null>(null);

  const noteTime = (serverTime: number) => {
    ahead.current = serverTime - Date.now();
  };

  async function drain(id: string): Promise<void> {
    for (;;) {
      const [oldest] = waiting.current;
      if (!oldest) break;
      const [question, response] = oldest;
      await postJson(
        `/quiz/attempts/${id}/responses/${question}`,
        { response },
        { method: 'PUT', onDate: noteTime },
      );
      // A newer answer given meanwhile still has to go.
      if (waiting.current.get(question) === response) waiting.current.delete(question);
      setUnsaved(waiting.current.size);
    }
    setProblem(null);
  }

  function failed(error: unknown): void {
    if (!(error instanceof Refused)) throw error;
    if (error.status === 401) location.reload();
    setProblem(error.status === 0 ? quizTakerWords[language].offline : error.message);
    if (error.status !== 0) waiting.current.clear();
    setUnsaved(waiting.current.size);
  }

  function flush(id: string): Promise<void> {
    sending.current ??= drain(id)
      .catch(failed)
      .finally(() => {
        sending.current = null;
      });
    return sending.current;
  }

  useEffect(() => {
    if (!attempt || verdict || unsaved === 0) return;
    const timer = setInterval(() => void flush(attempt.attempt), RETRY_MS);
    return () => clearInterval(timer);
  });

  return {
    attempt,
    responses,
    verdict,
    problem,
    unsaved,
    busy,
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
        setResponses(opened.responses);
        setVerdict(null);
        setProblem(null);
        setAttempt(opened);
        return opened;
      } catch (error) {
        failed(error);
        return null;
      } finally {
        setBusy(false);
      }
    },

    answer(question: string, response: Response) {
      if (!attempt) return;
      setResponses((given) => ({ ...given, [question]: response }));
      waiting.current.set(question, response);
      setUnsaved(waiting.current.size);
      void flush(attempt.attempt);
    },

    async submit() {
      if (!attempt || busy) return;
      setBusy(true);
      await flush(attempt.attempt);
      try {
        setVerdict(await postJson<Verdict>(`/quiz/attempts/${attempt.attempt}/submit`, {}));
        setProblem(null);
      } catch (error) {
        failed(error);
      }
      setBusy(false);
    },
  };
}
