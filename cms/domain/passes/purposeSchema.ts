import { z } from 'zod';

import { STANDING_PURPOSES, type Purpose } from './purpose.ts';

const survey = z.templateLiteral(['survey:', z.string().regex(/^[\w-]{1,64}$/)]);

/** A purpose as it comes from outside or out of the database. */
export const purposeSchema: z.ZodType<Purpose> = z.union([z.enum(STANDING_PURPOSES), survey]);
