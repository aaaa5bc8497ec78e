import type { Payload } from 'payload';

import { likeStems } from '../../domain/quiz/likeStems.ts';
import { mediaIn } from '../../domain/quiz/mediaIn.ts';
import type { Question } from '../../payload-types.ts';

const SHOWN = 5;

export interface LikeQuestion {
  id: string;
  stem: string;
  /** 0.8 to 1; 1: the same but for signs. */
  likeness: number;
}

interface Asked extends Partial<Pick<Question, 'media' | 'options'>> {
  id?: string;
  stem: string;
}

/**
 * The questions of the bank that are like one, the likest first, five at most. With other pictures
 * or recordings one stem asks something else.
 */
export async function findLikeQuestions(
  payload: Payload,
  { id, stem, media, options }: Asked,
): Promise<LikeQuestion[]> {
  const { docs } = await payload.find({
    collection: 'questions',
    where: id === undefined ? {} : { id: { not_equals: id } },
    select: { stem: true, media: true, options: { media: true } },
    depth: 0,
    pagination: false,
  });
  const shown = setOf({ media, options });
  const others = docs.filter((other) => setOf(other) === shown);
  return likeStems(stem, others)
    .slice(0, SHOWN)
    .map(({ id: other, stem: text, likeness }) => ({ id: other, stem: text, likeness }));
}

const setOf = (question: Parameters<typeof mediaIn>[0]): string =>
  [...new Set(mediaIn(question))].sort().join(' ');
