import { z } from 'zod';

import { purposeSchema } from '../../../cms/domain/passes/purposeSchema.ts';

/** More than anybody may draw at once; each costs the server a signature. */
const MOST = 20;

/** What a device sends to be signed. */
export const drawSchema = z.object({
  purpose: purposeSchema,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  blinded: z.array(z.string().min(1).max(800)).min(1).max(MOST),
});
