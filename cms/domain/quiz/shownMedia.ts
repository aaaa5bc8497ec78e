import { z } from 'zod';

/**
 * A picture or a recording as a paper keeps it: where the file is and what is said of it, so that
 * an old paper shows what it showed, whatever becomes of the entry it came from.
 */
export const shownMedia = z.object({
  kind: z.enum(['picture', 'sound']),
  url: z.string(),
  /** Of a large picture all of it, where `url` is a smaller one. */
  whole: z.string().optional(),
  /** What it is, for whoever can't see or hear it. */
  alt: z.string(),
  /** Of a recording what is said in it. */
  transcript: z.string().optional(),
  /** In pixels, so that nothing moves when it comes. */
  width: z.number().optional(),
  height: z.number().optional(),
});
export type ShownMedia = z.infer<typeof shownMedia>;
