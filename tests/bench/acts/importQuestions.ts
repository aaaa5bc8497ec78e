import { readFile } from 'node:fs/promises';

import { carryOutQuestions } from '../../../cms/operations/quiz/bank/carryOutQuestions.ts';
import { checkQuestions } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { commitQuestions } from '../../../cms/operations/quiz/bank/commitQuestions.ts';
import { readQuestions } from '../../../cms/operations/quiz/bank/readQuestions.ts';
import type { User } from '../../../cms/payload-types.ts';
import { act } from './act.ts';

const file = process.env.BENCH_QUESTIONS ?? '';

await act(async (payload) => {
  const actor = await payload.db.findOne<User>({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
  });
  if (!actor) throw new Error('The bench has no admin');
  const now = new Date();
  const bytes = await readFile(file);
  const { list } = await readQuestions(bytes);
  const asked = { list, actor, makeTopics: true, leaveUnknown: false };
  const check = await checkQuestions(payload, asked);
  const { create, unchanged } = check.summary;
  if (check.questions.length > 0) {
    const committed = await commitQuestions(payload, { actor, check, file: 'a.xlsx', now });
    await carryOutQuestions(payload, committed, now);
  }
  const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
  return `${create} new, ${unchanged} unchanged, from ${megabytes} MB`;
});
