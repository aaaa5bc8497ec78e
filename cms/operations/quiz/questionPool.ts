import type { Payload, Where } from 'payload';

import type { BankQuestion } from '../../domain/quiz/paper.ts';
import { idOf } from '../../domain/idOf.ts';
import type { Quiz } from '../../payload-types.ts';

type Pooled = Pick<Quiz, 'questions' | 'banks'>;

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map(idOf);

/** What a quiz draws from: the questions chosen for it and those of the topics it names. */
function inPool({ questions, banks }: Pooled): Where {
  const topics = idsOf(banks);
  return {
    or: [
      { id: { in: idsOf(questions) } },
      ...(topics.length > 0 ? [{ topics: { in: topics } }] : []),
    ],
  };
}

/** The questions a quiz draws from, those chosen for it first and in their order. */
export async function readPool(payload: Payload, quiz: Pooled): Promise<BankQuestion[]> {
  const chosen = idsOf(quiz.questions);
  const { docs } = await payload.find({
    collection: 'questions',
    where: inPool(quiz),
    depth: 0,
    pagination: false,
    sort: 'id',
  });
  const place = (id: string) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  return docs.sort((a, b) => place(a.id) - place(b.id));
}

/** How many questions a quiz draws from. */
export async function countPool(payload: Payload, quiz: Pooled): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'questions', where: inPool(quiz) });
  return totalDocs;
}
