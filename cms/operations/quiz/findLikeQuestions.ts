import type { Payload } from 'payload';

import { likeStems } from '../../domain/quiz/likeStems.ts';

const SHOWN = 5;

export interface LikeQuestion {
  id: string;
  stem: string;
  /** 0.8 to 1; 1: the same but for signs. */
  likeness: number;
}

/** The questions of the bank that are like one, the likest first, five at most. */
export async function findLikeQuestions(
  payload: Payload,
  { id, stem }: { id?: string; stem: string },
): Promise<LikeQuestion[]> {
  const { docs } = await payload.find({
    collection: 'questions',
    where: id === undefined ? {} : { id: { not_equals: id } },
    select: { stem: true },
    depth: 0,
    pagination: false,
  });
  return likeStems(stem, docs)
    .slice(0, SHOWN)
    .map(({ id: other, stem: text, likeness }) => ({ id: other, stem: text, likeness }));
}
