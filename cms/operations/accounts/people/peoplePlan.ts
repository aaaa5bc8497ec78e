import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { z } from 'zod';

import { LEARNER_AUDIENCES } from '../../../domain/accounts/audience.ts';
import { ROLES } from '../../../domain/accounts/hasRole.ts';
import type { PlannedPerson } from '../../../domain/accounts/planPerson.ts';

const unit = z.union([
  z.object({ id: z.string() }),
  z.object({ make: z.array(z.string()), under: z.string().nullable() }),
]);
const people: z.ZodType<PlannedPerson[]> = z.array(
  z.object({
    ...{ staffNumber: z.string(), name: z.string(), unit: unit.nullable() },
    audience: z.array(z.enum(LEARNER_AUDIENCES)),
    roles: z.array(z.enum(ROLES)),
    ...{ job: z.string().nullable(), joinedOn: z.string().nullable() },
    ...{ leftOn: z.string().nullable(), secondary: z.array(unit) },
  }),
);

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** What an import is to do, as it is kept: 50,000 people fit into one document of MongoDB. */
export const peoplePlan = {
  pack: async (planned: readonly PlannedPerson[]): Promise<string> =>
    (await pack(JSON.stringify(planned))).toString('base64'),
  unpack: async (packed: string): Promise<PlannedPerson[]> =>
    people.parse(JSON.parse((await unpack(Buffer.from(packed, 'base64'))).toString())),
};
