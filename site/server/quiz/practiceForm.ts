import type { Payload } from 'payload';
import { z } from 'zod';

import { DIFFICULTIES } from '../../../cms/domain/quiz/difficulty.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { readOffer } from '../../../cms/operations/quiz/practice/readOffer.ts';
import { startRound } from '../../../cms/operations/quiz/practice/startRound.ts';
import { formText } from '../accounts/formText.ts';
import { parseInput } from '../parseInput.ts';

/** How many questions a round may be asked for. */
export const ROUND_LENGTHS = [10, 20] as const;
/** What is due is reviewed so many at a time. */
export const REVIEW_LENGTH = 20;

const wanted = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mistakes') }),
  z.object({
    kind: z.literal('free'),
    topic: z.string().max(60),
    difficulty: z.union([z.enum(DIFFICULTIES), z.literal('')]),
    count: z.coerce.number().pipe(z.literal(ROUND_LENGTHS)),
  }),
]);

interface Submitted {
  learner: string;
  form: FormData;
  now: Date;
}

/**
 * Acts on the form that begins a round of practice: `kind` free with a topic's address ending,
 * a difficulty (either may be empty) and a count, or `kind` mistakes.
 *
 * @returns the address of the round
 * @throws OperationError as `startRound`; 400 `invalid-input`; 409 `practice-empty` for a topic
 *   that has nothing for practice
 */
export async function submitPractice(
  payload: Payload,
  { learner, form, now }: Submitted,
): Promise<string> {
  const fields = ['kind', 'topic', 'difficulty', 'count'];
  const given = parseInput(
    wanted,
    Object.fromEntries(fields.map((name) => [name, formText(form, name)])),
  );
  const round =
    given.kind === 'mistakes'
      ? await startRound(payload, { learner, wish: given, count: REVIEW_LENGTH, now })
      : await startRound(payload, {
          ...{ learner, count: given.count, now },
          wish: {
            kind: 'free',
            ...(given.topic && { topic: await topicOf(payload, given.topic) }),
            ...(given.difficulty && { difficulty: given.difficulty }),
          },
        });
  return `/practice/rounds/${round}`;
}

async function topicOf(payload: Payload, wantedSlug: string): Promise<string> {
  const { topics } = await readOffer(payload);
  const found = topics.find(({ slug }) => slug === wantedSlug);
  if (!found) throw new OperationError(409, 'practice-empty');
  return found.id;
}
