import { z } from 'zod';

/** A pass as it comes with what it is used for; both are base64url. */
export const passSchema = z.object({
  prepared: z.string().min(1).max(1500),
  signature: z.string().min(1).max(1500),
});
export type Pass = z.infer<typeof passSchema>;
