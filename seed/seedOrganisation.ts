import type { Payload } from 'payload';

import type { Content, OrgUnitSource, PersonSource } from './readContent.ts';
import { upsert } from './upsert.ts';

/** The learner accounts' ids by staff number, the demo accounts' among them. */
export type People = Map<string, { id: string; source: PersonSource }>;

/** Writes the policies, the tree of units and everybody's account, with one password. */
export async function seedOrganisation(
  payload: Payload,
  content: Content,
  password: string,
): Promise<{ units: Map<string, string>; people: People }> {
  for (const policy of content.policies) {
    await upsert(payload, 'training-policies', 'version', policy);
  }
  const units = new Map<string, string>();
  await seedUnit(payload, content.org, null, units);
  // Together, since most of an account's time is its password's.
  const people = await Promise.all(
    [...content.accounts, ...content.learners].map(async (source) => {
      const id = await upsert(payload, 'users', 'staffNumber', {
        ...source,
        username: source.username ?? source.staffNumber,
        unit: units.get(source.unit) ?? null,
        password,
      });
      return [source.staffNumber, { id, source }] as const;
    }),
  );
  return { units, people: new Map(people) };
}

async function seedUnit(
  payload: Payload,
  unit: OrgUnitSource,
  parent: string | null,
  units: Map<string, string>,
): Promise<void> {
  const { code, name, children = [] } = unit;
  const id = await upsert(payload, 'org-units', 'code', { code, name, parent });
  units.set(code, id);
  for (const child of children) await seedUnit(payload, child, id, units);
}
