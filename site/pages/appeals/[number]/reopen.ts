import { z } from 'zod';

import { actAsAuthor } from '../../../../cms/operations/appeals/actAsAuthor.ts';
import { tellAuthor } from '../../../../cms/operations/appeals/tellAuthor.ts';
import { receiptOf } from '../../../server/appeals/receiptOf.ts';
import { withAuthorKey } from '../../../server/appeals/withAuthorKey.ts';
import { openJson } from '../../../server/openJson.ts';
import { only } from '../../../server/only.ts';

const schema = z.object({ words: z.string().max(100_000) });

export const POST = openJson(async ({ payload, request, viewer, params, now, body }) => {
  const act = { kind: 'reopened' as const, ...(await body(schema)) };
  const number = params.number ?? '';
  const asking = { payload, number, viewer, code: receiptOf(request) };
  return tellAuthor(
    await withAuthorKey(asking, (key) => actAsAuthor(payload, { number, key, act, now })),
  );
});

export const ALL = only('POST');
