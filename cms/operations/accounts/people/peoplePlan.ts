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
const person: z.ZodType<PlannedPerson> = z.object({
  ...{ staffNumber: z.string(), name: z.string(), unit: unit.nullable() },
  audience: z.array(z.enum(LEARNER_AUDIENCES)),
  roles: z.array(z.enum(ROLES)),
  ...{ job: z.string().nullable(), joinedOn: z.string().nullable() },
  ...{ leftOn: z.string().nullable(), secondary: z.array(unit) },
});

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** So many are done at once: one statement each, and one step of progress. */
const CHUNK = 2_000;

/**
 * What an import is to do, as it is kept: a line a person, packed, so that 50,000 people fit into
 * one document of MongoDB and never stand in memory all at once.
 */
export const peoplePlan = {
  pack: async (planned: readonly PlannedPerson[]): Promise<string> => {
    const lines = planned.map((one) => JSON.stringify(one)).join('\n');
    return (await pack(lines)).toString('base64');
  },
  /** @returns what gives its people by the chunk, as often as it is asked */
  unpack: async (packed: string): Promise<() => Iterable<PlannedPerson[]>> => {
    const text = (await unpack(Buffer.from(packed, 'base64'))).toString();
    const lines = text === '' ? [] : text.split('\n');
    return function* () {
      for (let at = 0; at < lines.length; at += CHUNK) {
        yield lines.slice(at, at + CHUNK).map((line) => person.parse(JSON.parse(line)));
      }
    };
  },
};
