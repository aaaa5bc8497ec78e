import { z } from 'zod';

/** What of the bank is taken out: all of it, or what belongs to a topic by its address ending. */
export const exportQuery = z.object({ topic: z.string().max(60).optional() });
