import { z } from 'zod';

import { gradePreview } from '../../../cms/operations/quiz/preview/gradePreview.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { responseSchema } from '../../server/quiz/responseSchema.ts';

const id = z.string().min(1).max(64);

const schema = z.object({
  of: z.union([z.strictObject({ question: id }), z.strictObject({ quiz: id })]),
  seed: z.string().min(1).max(64),
  responses: z.record(z.string().max(64), responseSchema),
});

/** What an editor's try-out came to. Nothing of it is kept. */
export const POST = json(async ({ payload, viewer: { user: actor }, language, now, body }) => {
  const asked = await body(schema);
  return gradePreview(payload, { actor, language, now, ...asked });
});

export const ALL = only('POST');
