import type { Payload } from 'payload';

import type { QuestionImport } from '../../../payload-types.ts';
import { compareAndSet } from '../../stores/compareAndSet.ts';
import { takeLease } from '../../stores/takeLease.ts';
import { makeTopics } from './makeTopics.ts';
import { questionPlan } from './questionPlan.ts';
import { saveQuestions } from './saveQuestions.ts';

/**
 * Carries out what was committed of a file of questions: all of it, from its beginning, since what
 * is done already is only looked at. By one process at a time; another one's lease means that it
 * is being done.
 *
 * @returns whether all of it is done
 */
export async function carryOutQuestions(
  payload: Payload,
  { id }: { id: string },
  now: Date,
): Promise<boolean> {
  const lease = await takeLease(payload, 'question-import');
  if (!lease) return false;
  try {
    const where = { id: { equals: id } };
    const found = await payload.db.findOne<QuestionImport>({
      ...{ collection: 'question-imports', where },
    });
    if (!found?.plan || found.state !== 'running') return true;
    const named = new Set<string>();
    for await (const questions of questionPlan.unpack(found.plan)) {
      for (const name of questions.flatMap(({ topics }) => topics ?? [])) named.add(name);
    }
    const topicOf = await makeTopics(payload, named);
    for await (const questions of questionPlan.unpack(found.plan)) {
      await saveQuestions(payload, { questions, topicOf, by: found.byName, now });
    }
    await compareAndSet(payload, 'question-imports', [
      { id, expect: { state: 'running' }, set: { state: 'done', plan: null } },
    ]);
    return true;
  } finally {
    await lease.release();
  }
}
