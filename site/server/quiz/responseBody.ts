import { z } from 'zod';

/** The body that an answer to a question comes in. */
export const responseBody = z.object({
  response: z.union([
    z.string().max(500),
    z.array(z.string().max(64)).max(50),
    z.record(z.string().max(64), z.string().max(500)),
    z.null(),
  ]),
});
