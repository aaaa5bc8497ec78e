import { z } from 'zod';

/** An answer as it comes from a browser; whether it answers its question is asked later. */
export const responseSchema = z.union([
  z.string().max(500),
  z.array(z.string().max(64)).max(50),
  z.record(z.string().max(64), z.string().max(500)),
  z.null(),
]);
