import { z } from 'zod';

import { LEARNER_AUDIENCES } from '../../../domain/accounts/audience.ts';
import { ROLES } from '../../../domain/accounts/hasRole.ts';
import type { PlannedPerson } from '../../../domain/accounts/planPerson.ts';
import { packedLines } from '../../sheet/packedLines.ts';

const unit = z.union([
  z.object({ id: z.string() }),
  z.object({ make: z.array(z.string()), under: z.string().nullable() }),
]);
const person: z.ZodType<PlannedPerson> = z.object({
  ...{ staffNumber: z.string(), name: z.string(), unit: unit.nullable() },
  audience: z.array(z.enum(LEARNER_AUDIENCES)),
  roles: z.array(z.enum(ROLES)),
  ...{ job: z.string().nullable(), joinedOn: z.string().nullable() },
  ...{ leftOn: z.string().nullable(), secondary: z.array(unit) },
});

/** What an import of people is to do, as it is kept. */
export const peoplePlan = packedLines(person);
