import { readFile } from 'node:fs/promises';

import { checkPeople } from '../../../cms/operations/accounts/people/checkPeople.ts';
import { commitPeople } from '../../../cms/operations/accounts/people/commitPeople.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import { carryOutImport } from '../../../cms/operations/upkeep/carryOutImport.ts';
import type { User } from '../../../cms/payload-types.ts';
import { act } from './act.ts';

const file = process.env.BENCH_PEOPLE ?? '';

await act(async (payload) => {
  const actor = await payload.db.findOne<User>({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
  });
  if (!actor) throw new Error('The bench has no admin');
  const now = new Date();
  const bytes = await readFile(file);
  const rows = await readSheet(bytes);
  const { people, summary } = await checkPeople(payload, { rows, actor, makeUnits: true });
  const list = { actor, people, file: 'people.xlsx', ticket: 'bench', now };
  await carryOutImport(payload, await commitPeople(payload, list), now);
  return `${summary.create} people from ${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
});
