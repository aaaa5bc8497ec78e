import { dayOf } from '../../../../cms/domain/shanghai.ts';
import { classInCare } from '../../../../cms/operations/training/classInCare.ts';
import { seenAt } from '../../../../cms/operations/training/seenAt.ts';
import { OperationError } from '../../../../cms/operations/OperationError.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { publicOrigin } from '../../../server/publicOrigin.ts';
import { shownCode } from '../../../server/training/shownCode.ts';

export const GET = json(async ({ payload, viewer, now, params, url }) => {
  const session = await classInCare(payload, viewer.user, params.session ?? '');
  const { id, day, status } = session;
  if (status !== 'planned') throw new OperationError(409, 'class-closed');
  if (day !== dayOf(now)) throw new OperationError(409, 'class-not-today', { day });
  const seen = (await seenAt(payload, session)).people.length;
  const origin = publicOrigin(payload, url);
  return { ...shownCode(payload, { session: id, origin, now }), seen };
});

export const ALL = only('GET');
