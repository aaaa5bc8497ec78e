import type { Response } from '../../../cms/domain/quiz/response.ts';

const KEY = 'quiz-answers';
/** A sign-in lasts so long: whoever has not come back by then begins anew. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  quiz: string;
  /** When the latest of them was given. */
  at: number;
  answers: Record<string, Response>;
}
type ByAttempt = Record<string, Kept>;

function read(): ByAttempt {
  try {
    const all = JSON.parse(localStorage.getItem(KEY) ?? '{}') as ByAttempt;
    const fresh = Object.entries(all).filter(([, { at }]) => Date.now() - at < KEPT_MS);
    return Object.fromEntries(fresh);
  } catch {
    return {};
  }
}

function write(all: ByAttempt): void {
  try {
    if (Object.keys(all).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // A browser that keeps nothing: the answers still live in this page's memory.
  }
}

/**
 * Answers that no server has taken yet, kept on this device so that a reload loses none. They are
 * told apart by attempt, since phones are shared: nobody else's attempt ever gets them.
 */
export const keptAnswers = {
  /** Whether answers to a quiz wait here, whoever gave them. */
  waitFor: (quiz: string): boolean => Object.values(read()).some((one) => one.quiz === quiz),

  of: (attempt: string): [string, Response][] => Object.entries(read()[attempt]?.answers ?? {}),

  keep(attempt: string, quiz: string, question: string, response: Response): void {
    const all = read();
    const answers = { ...all[attempt]?.answers, [question]: response };
    write({ ...all, [attempt]: { quiz, at: Date.now(), answers } });
  },

  /** Another tab may have kept a newer answer to the question meanwhile: that one stays. */
  settle(attempt: string, question: string, response: Response): void {
    const all = read();
    const kept = all[attempt];
    if (!kept || !(question in kept.answers)) return;
    if (JSON.stringify(kept.answers[question]) !== JSON.stringify(response)) return;
    const { [question]: _, ...answers } = kept.answers;
    const { [attempt]: __, ...others } = all;
    write(Object.keys(answers).length > 0 ? { ...all, [attempt]: { ...kept, answers } } : others);
  },

  /** The attempt is over. */
  drop(attempt: string): void {
    const { [attempt]: _, ...others } = read();
    write(others);
  },

  /** Whoever leaves a shared phone leaves nothing behind. */
  clear: (): void => write({}),
};
