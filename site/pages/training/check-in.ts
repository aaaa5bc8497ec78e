import { z } from 'zod';

import { sessionOfCode } from '../../../cms/domain/training/checkInCode.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { checkIn } from '../../../cms/operations/training/checkIn.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';

const schema = z.object({ code: z.string().max(100) });

export const POST = json(async ({ payload, viewer, now, body }) => {
  const { code } = await body(schema);
  const session = sessionOfCode(payload.secret, code, now);
  if (!session) throw new OperationError(410, 'code-expired');
  const { isNew, title, at } = await checkIn(payload, { learner: viewer.user, session, now });
  const answer = { session, title, at: at.toISOString() };
  return Response.json(answer, { status: isNew ? 201 : 200 });
});

export const ALL = only('POST');
