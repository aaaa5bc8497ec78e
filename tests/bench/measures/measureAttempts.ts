import { jsonClient } from '../load/jsonClient.ts';
import type { Row } from '../Row.ts';

const AT_ONCE = 32;
const TARGET_SECONDS = 60;
const TARGET_MS = 100;

interface Wanted {
  url: string;
  exam: { id: string; questions: number };
  /** Cookie headers of people who have not taken it. */
  learners: readonly string[];
}

interface Question {
  id: string;
  type: string;
  options: { id: string }[];
}

/**
 * People take one quiz together: each begins, answers every question and hands in, so many of
 * them at once; an answer counts as kept when the review names it.
 */
export async function measureAttempts({ url, exam, learners }: Wanted): Promise<Row[]> {
  const saves: number[] = [];
  const failures = new Map<string, number>();
  let kept = 0;
  const waiting = [...learners];
  const ask = jsonClient(url, AT_ONCE);
  const send = async (cookie: string, method: string, path: string, sent: object = {}) => {
    const { status, body } = await ask(method, path, { cookie, body: sent });
    if (status < 300) return body;
    const what = `${method} ${status}`;
    failures.set(what, (failures.get(what) ?? 0) + 1);
    return null;
  };
  const sit = async (cookie: string) => {
    const begun = await send(cookie, 'POST', `/quiz/${exam.id}/attempts`);
    if (!begun) return;
    const { attempt, questions } = begun as { attempt: string; questions: Question[] };
    for (const [n, { id, type, options }] of questions.entries()) {
      const chosen = options[n % options.length]?.id ?? '';
      const response = type === 'multiple' ? [chosen] : chosen;
      const sent = performance.now();
      await send(cookie, 'PUT', `/quiz/attempts/${attempt}/responses/${id}`, { response });
      saves.push(performance.now() - sent);
    }
    const done = await send(cookie, 'POST', `/quiz/attempts/${attempt}/submit`);
    const { review } = (done ?? {}) as { review?: { given: string | null }[] };
    kept += (review ?? []).filter(({ given }) => given !== null).length;
  };
  const began = performance.now();
  const takeTurns = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await sit(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  const seconds = (performance.now() - began) / 1000;
  saves.sort((a, b) => a - b);
  const p99 = saves[Math.floor(saves.length * 0.99)] ?? Number.POSITIVE_INFINITY;
  const lost = learners.length * exam.questions - kept;
  const failed = [...failures].map(([what, times]) => `, ${times} × ${what}`).join('');
  return [
    {
      what: `${learners.length} attempts of ${exam.questions} answers each, ${AT_ONCE} people at once`,
      figure: `${seconds.toFixed(1)} s, ${lost} answers lost${failed}`,
      target: `≤ ${TARGET_SECONDS} s, none lost, no error`,
      met: seconds <= TARGET_SECONDS && lost === 0 && failures.size === 0,
    },
    {
      what: '  an answer is kept within',
      figure: `p50 ${(saves[saves.length >> 1] ?? 0).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
      target: `p99 ≤ ${TARGET_MS} ms`,
      met: p99 <= TARGET_MS,
    },
  ];
}
