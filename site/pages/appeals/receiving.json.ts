import { openVisit } from '../../../cms/operations/appeals/receiving/openVisit.ts';
import { readComingDays } from '../../../cms/operations/appeals/receiving/readComingDays.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { receiptOf } from '../../server/appeals/receiptOf.ts';
import { tellVisit } from '../../server/appeals/visitJson.ts';
import { openJson } from '../../server/openJson.ts';
import { only } from '../../server/only.ts';

export const GET = openJson(async ({ payload, request, viewer, now }) => {
  const code = receiptOf(request);
  if (code !== null) return tellVisit(await openVisit(payload, { code }));
  if (!viewer) throw new OperationError(401, 'unauthenticated');
  const days = await readComingDays(payload, { learner: viewer.user, now });
  return {
    days: days.map(({ row, free, mine }) => ({
      ...{ id: row.id, day: row.day, begins: row.begins, ends: row.ends, minutes: row.minutes },
      ...{ place: row.place, host: row.host, free, mine: mine?.slot ?? null },
      cancelled: row.cancelled,
    })),
  };
});

export const ALL = only('GET');
