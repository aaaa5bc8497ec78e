import type { Payload, Where } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import type { Question, Quiz } from '../../payload-types.ts';

export interface UsedIn {
  id: string;
  title: string;
  published: boolean;
  /** `named`: it is one of the chosen; `drawn`: it may be drawn by its topic. */
  how: 'named' | 'drawn';
}

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).map(idOf);

/** The quizzes in which a question comes, or may come: those that name it first, then by title. */
export async function readWhereUsed(
  payload: Payload,
  question: Pick<Question, 'id' | 'topics' | 'type' | 'difficulty'>,
): Promise<UsedIn[]> {
  const topics = idsOf(question.topics);
  const ways: Where[] = ['questions', 'sections.questions'].map((path) => ({
    [path]: { in: [question.id] },
  }));
  if (topics.length > 0) {
    ways.push(...['banks', 'sections.topics'].map((path) => ({ [path]: { in: topics } })));
  }
  const { docs } = await payload.find({
    collection: 'quizzes',
    where: { or: ways },
    depth: 0,
    pagination: false,
    sort: 'title',
  });
  const used = docs.flatMap((quiz): UsedIn[] => {
    const how = howUsed(quiz, question, topics);
    const { id, title, _status } = quiz;
    return how === null ? [] : [{ id, title, published: _status === 'published', how }];
  });
  return [
    ...used.filter(({ how }) => how === 'named'),
    ...used.filter(({ how }) => how === 'drawn'),
  ];
}

function howUsed(
  { questions, banks, sections }: Quiz,
  question: Pick<Question, 'id' | 'type' | 'difficulty'>,
  topics: readonly string[],
): UsedIn['how'] | null {
  const names = (list: typeof questions) => idsOf(list).includes(question.id);
  const touches = (list: typeof banks) => idsOf(list).some((topic) => topics.includes(topic));
  if (!sections?.length) return names(questions) ? 'named' : touches(banks) ? 'drawn' : null;
  if (sections.some((section) => names(section.questions))) return 'named';
  const suits = sections.some((section) => {
    const ofType = !section.types?.length || section.types.includes(question.type);
    const hard = question.difficulty ?? 'medium';
    const ofDifficulty = !section.difficulties?.length || section.difficulties.includes(hard);
    const own = section.questions?.length || section.topics?.length;
    const from = own ? touches(section.topics) : names(questions) || touches(banks);
    return ofType && ofDifficulty && from;
  });
  return suits ? 'drawn' : null;
}
