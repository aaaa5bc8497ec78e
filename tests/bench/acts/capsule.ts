import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportCapsule } from '../../../cms/operations/reports/capsule/exportCapsule.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import type { OrgUnit, User } from '../../../cms/payload-types.ts';
import { act } from './act.ts';

await act(async (payload, clock) => {
  const viewer = await payload.db.findOne<User>({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
  });
  const unitOf = (code: string) =>
    payload.db.findOne<OrgUnit>({ collection: 'org-units', where: { code: { equals: code } } });
  const [unit, below] = [await unitOf('BENCH-1'), await unitOf('BENCH-2')];
  if (!viewer || !unit || !below) throw new Error('The bench has no admin or no units');
  // A unit of the bench has five hundred people: two have the thousand of a mine.
  await payload.update({ collection: 'org-units', id: below.id, data: { parent: unit.id } });
  const now = new Date();
  const asked = { viewer, year: yearOf(now), unit: unit.id };
  const { totalLearners } = await readUnitSummary(payload, { ...asked, page: 1, limit: 1 });
  clock.restart();
  const { capsule } = await exportCapsule(payload, { ...asked, now });
  let bytes = 0;
  for await (const piece of capsule) bytes += piece.length;
  clock.stop();
  return `${totalLearners} people, ${(bytes / 1024 / 1024).toFixed(1)} MB`;
});
