import type { Payload } from 'payload';

import type { Question, Quiz } from '../../payload-types.ts';
import { howUsed } from './howUsed.ts';
import { quizzesAsking } from './quizzesAsking.ts';

export interface UsedIn extends Pick<Quiz, 'review' | 'closesAt'> {
  id: string;
  title: string;
  published: boolean;
  /** `named`: it is one of the chosen; `drawn`: it may be drawn by its topic. */
  how: 'named' | 'drawn';
}

/** The quizzes in which a question comes, or may come: those that name it first, then by title. */
export async function readWhereUsed(
  payload: Payload,
  question: Pick<Question, 'id' | 'topics' | 'type' | 'difficulty'>,
): Promise<UsedIn[]> {
  const docs = await quizzesAsking(payload, [question]);
  const used = docs.flatMap((quiz): UsedIn[] => {
    const how = howUsed(quiz, question);
    const { id, title, _status, review, closesAt } = quiz;
    if (how === null) return [];
    return [{ id, title, review, closesAt, published: _status === 'published', how }];
  });
  return [
    ...used.filter(({ how }) => how === 'named'),
    ...used.filter(({ how }) => how === 'drawn'),
  ];
}
