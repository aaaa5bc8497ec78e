import type { Payload } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { mediaIn } from '../../domain/quiz/mediaIn.ts';
import type { BankQuestion } from '../../domain/quiz/paper.ts';
import type { ShownMedia } from '../../domain/quiz/shownMedia.ts';
import { toShownMedia } from '../../domain/quiz/toShownMedia.ts';
import type { Media, Question } from '../../payload-types.ts';

/**
 * Questions of the bank with what papers show of their pictures and recordings, which are read in
 * one query, and in none where there are none. One whose file is gone stands without it.
 */
export async function toBankQuestions(
  payload: Payload,
  questions: readonly Question[],
): Promise<BankQuestion[]> {
  const shown = await readShown(payload, [...new Set(questions.flatMap(mediaIn))]);
  const of = (media: Question['media']): ShownMedia | null =>
    media ? (shown.get(idOf(media)) ?? null) : null;
  return questions.map((question) => ({
    ...question,
    media: of(question.media),
    options: (question.options ?? []).map(({ text, correct, media }) => ({
      text,
      correct,
      media: of(media),
    })),
  }));
}

async function readShown(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, ShownMedia>> {
  if (ids.length === 0) return new Map();
  const { docs } = await payload.db.find<Media>({
    collection: 'media',
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
  });
  return new Map(
    docs.flatMap((media) => {
      const one = toShownMedia(media);
      return one ? [[media.id, one] as const] : [];
    }),
  );
}
