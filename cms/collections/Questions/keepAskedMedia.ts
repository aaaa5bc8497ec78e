import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';

import { mediaIn } from '../../domain/quiz/mediaIn.ts';
import { keepMedia } from '../../operations/quiz/keepMedia.ts';

/** What a form sends is asked for before it is known to be well formed. */
const media = z
  .union([z.string(), z.object({ id: z.string() }), z.null()])
  .optional()
  .catch(null);
const illustrated = z.object({
  media,
  options: z.array(z.object({ media }).catch({})).nullish().catch(null),
});

/**
 * Before a question shows a picture or a recording the file is marked as one that stays: papers
 * will keep its address. Before, as a kill in between then leaves only a file too many.
 */
export const keepAskedMedia: CollectionBeforeChangeHook = async ({ data, req }) => {
  await keepMedia(req.payload, mediaIn(illustrated.parse(data)));
  return data as Record<string, unknown>;
};
