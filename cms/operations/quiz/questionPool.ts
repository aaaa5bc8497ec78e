import type { Payload, Where } from 'payload';

import type { BankQuestion } from '../../domain/quiz/paper.ts';
import { idOf } from '../../domain/idOf.ts';
import type { Quiz } from '../../payload-types.ts';
import { canBeId } from '../stores/canBeId.ts';
import { toBankQuestions } from './toBankQuestions.ts';

export type Pooled = Pick<Quiz, 'questions' | 'banks'>;
export type Section = NonNullable<Quiz['sections']>[number];

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map(idOf);

/** What a quiz draws from: the questions chosen for it and those of the topics it names. */
function inPool(payload: Payload, { questions, banks }: Pooled, narrowed: Where[] = []): Where {
  const topics = idsOf(banks);
  // What an editor's form sends is asked for before it is known to be well formed.
  const chosen = idsOf(questions).filter((id) => canBeId(payload, id));
  return {
    or: [
      { id: { in: chosen } },
      ...(topics.length > 0 ? [{ and: [{ topics: { in: topics } }, ...narrowed] }] : []),
    ],
  };
}

/**
 * What a section of a quiz draws from: the questions chosen for it, and those of its topics that
 * have one of its types and difficulties. One that names neither questions nor topics draws from
 * what the quiz does, narrowed in the same way.
 */
function inSection(
  payload: Payload,
  quiz: Pooled,
  { questions, topics, types, difficulties }: Section,
): Where {
  const narrowed: Where[] = [];
  if (types?.length) narrowed.push({ type: { in: types } });
  if (difficulties?.length) {
    // A question from before there were difficulties is of the middle one.
    const unsaid: Where[] = difficulties.includes('medium') ? [{ difficulty: { exists: false } }] : []; // prettier-ignore
    narrowed.push({ or: [{ difficulty: { in: difficulties } }, ...unsaid] });
  }
  if (questions?.length || topics?.length)
    return inPool(payload, { questions, banks: topics }, narrowed);
  return { and: [inPool(payload, quiz), ...narrowed] };
}

async function read(
  payload: Payload,
  where: Where,
  chosen: readonly string[],
): Promise<BankQuestion[]> {
  const { docs } = await payload.find({
    collection: 'questions',
    where,
    depth: 0,
    pagination: false,
    sort: 'id',
  });
  const place = (id: string) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  return toBankQuestions(
    payload,
    docs.sort((a, b) => place(a.id) - place(b.id)),
  );
}

/** The questions a quiz draws from, those chosen for it first and in their order. */
export const readPool = (payload: Payload, quiz: Pooled): Promise<BankQuestion[]> =>
  read(payload, inPool(payload, quiz), idsOf(quiz.questions));

/** The questions a section of a quiz draws from, likewise. */
export const readSectionPool = (
  payload: Payload,
  quiz: Pooled,
  section: Section,
): Promise<BankQuestion[]> => {
  const own = section.questions?.length ? section.questions : quiz.questions;
  return read(payload, inSection(payload, quiz, section), idsOf(own));
};

/** What a quiz draws from: of each of its sections, or the one pool of a quiz without any. */
export function readPools(payload: Payload, quiz: Quiz): Promise<BankQuestion[][]> {
  const pools = quiz.sections?.length
    ? quiz.sections.map((section) => readSectionPool(payload, quiz, section))
    : [readPool(payload, quiz)];
  return Promise.all(pools);
}

async function count(payload: Payload, where: Where): Promise<number> {
  const { totalDocs } = await payload.count({ collection: 'questions', where });
  return totalDocs;
}

/** How many questions a quiz draws from. */
export const countPool = (payload: Payload, quiz: Pooled): Promise<number> =>
  count(payload, inPool(payload, quiz));

/** How many questions a section of a quiz draws from. */
export const countSectionPool = (
  payload: Payload,
  quiz: Pooled,
  section: Section,
): Promise<number> => count(payload, inSection(payload, quiz, section));
