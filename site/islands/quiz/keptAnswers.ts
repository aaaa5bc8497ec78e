import { openDB, type DBSchema } from 'idb';

import type { Response } from '../../../cms/domain/quiz/response.ts';

/** A sign-in lasts so long: whoever has not come back by then begins anew. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  attempt: string;
  question: string;
  quiz: string;
  response: Response;
  /** When it was given. */
  at: number;
}

interface Schema extends DBSchema {
  answers: { key: [attempt: string, question: string]; value: Kept };
}

const STORE = 'answers';

const open = () =>
  openDB<Schema>('quiz-answers', 1, {
    upgrade: (db) => {
      db.createObjectStore(STORE, { keyPath: ['attempt', 'question'] });
    },
  });
let opened: ReturnType<typeof open> | undefined;
const database = () => (opened ??= open());

const ofAttempt = (attempt: string) => IDBKeyRange.bound([attempt], [attempt, []]);

/** A browser that keeps nothing: the answers still live in the page's memory. */
async function orElse<T>(otherwise: T, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}

/**
 * Answers that no server has taken yet, kept on this device so that neither a reload nor a browser
 * that is killed loses one: in IndexedDB, since what is put into local storage is only written
 * some seconds later. They are told apart by attempt, since phones are shared: nobody else's
 * attempt ever gets them.
 */
export const keptAnswers = {
  /** Whether answers to a quiz wait here, whoever gave them. */
  waitFor: (quiz: string): Promise<boolean> =>
    orElse(false, async () => {
      const all = await (await database()).getAll(STORE);
      return all.some((one) => one.quiz === quiz && Date.now() - one.at < KEPT_MS);
    }),

  of: (attempt: string): Promise<[string, Response][]> =>
    orElse([], async () => {
      const all = await (await database()).getAll(STORE, ofAttempt(attempt));
      const fresh = all.filter(({ at }) => Date.now() - at < KEPT_MS);
      return fresh
        .sort((a, b) => a.at - b.at)
        .map(({ question, response }) => [question, response]);
    }),

  /** @returns whether it is kept: from then on nothing but the device itself can lose it */
  keep: (attempt: string, quiz: string, question: string, response: Response): Promise<boolean> =>
    orElse(false, async () => {
      const row = { attempt, question, quiz, response, at: Date.now() };
      await (await database()).put(STORE, row);
      return true;
    }),

  /** Another tab may have kept a newer answer to the question meanwhile: that one stays. */
  settle: (attempt: string, question: string, response: Response): Promise<void> =>
    orElse(undefined, async () => {
      const change = (await database()).transaction(STORE, 'readwrite');
      const kept = await change.store.get([attempt, question]);
      if (kept && JSON.stringify(kept.response) === JSON.stringify(response)) {
        await change.store.delete([attempt, question]);
      }
      await change.done;
    }),

  /** The attempt is over. */
  drop: (attempt: string): Promise<void> =>
    orElse(undefined, async () => (await database()).delete(STORE, ofAttempt(attempt))),

  /** Whoever leaves a shared phone leaves nothing behind. */
  clear: (): Promise<void> => orElse(undefined, async () => (await database()).clear(STORE)),
};
