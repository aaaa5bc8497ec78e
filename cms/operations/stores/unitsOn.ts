import type { Payload } from 'payload';

import { readByLearner, type LearnerRange } from './readByLearner.ts';

/**
 * The unit each learner of a range was in on a day, by the history of assignments; who is not in
 * it has none that goes back so far.
 *
 * @param day `YYYY-MM-DD`
 */
export async function unitsOn(
  payload: Payload,
  { range, day }: { range: LearnerRange; day: string },
): Promise<Map<string, string>> {
  const rows = await readByLearner(
    payload,
    { collection: 'assignments', fields: ['unit', 'main', 'from'], range },
    ({ learner, unit, main, from }) => ({ learner, unit, main, from }),
  );
  const latest = new Map<string, { unit: string; from: string }>();
  for (const { learner, unit, main, from } of rows) {
    if (!main || typeof from !== 'string' || from > day) continue;
    const known = latest.get(learner);
    if (!known || known.from < from) latest.set(learner, { unit: String(unit), from });
  }
  return new Map([...latest].map(([learner, { unit }]) => [learner, unit]));
}
