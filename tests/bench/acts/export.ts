import { yearOf } from '../../../cms/domain/shanghai.ts';
import { exportUnit } from '../../../cms/operations/reports/exportUnit.ts';
import type { User } from '../../../cms/payload-types.ts';
import { act } from './act.ts';

await act(async (payload) => {
  const viewer = await payload.db.findOne<User>({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
  });
  if (!viewer) throw new Error('The bench has no admin');
  const now = new Date();
  const { workbook } = await exportUnit(payload, { viewer, year: yearOf(now), now });
  let bytes = 0;
  for await (const piece of workbook) bytes += piece.length;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
});
