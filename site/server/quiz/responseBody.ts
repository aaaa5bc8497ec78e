import { z } from 'zod';

import { responseSchema } from './responseSchema.ts';

/** The body that an answer to a question comes in. */
export const responseBody = z.object({ response: responseSchema });
