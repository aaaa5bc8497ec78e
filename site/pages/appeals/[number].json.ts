import { openAppeal } from '../../../cms/operations/appeals/openAppeal.ts';
import { tellAuthor } from '../../../cms/operations/appeals/tellAuthor.ts';
import { receiptOf } from '../../server/appeals/receiptOf.ts';
import { withAuthorKey } from '../../server/appeals/withAuthorKey.ts';
import { openJson } from '../../server/openJson.ts';
import { only } from '../../server/only.ts';

export const GET = openJson(async ({ payload, request, viewer, params }) => {
  const number = params.number ?? '';
  const asking = { payload, number, viewer, code: receiptOf(request) };
  return tellAuthor(await withAuthorKey(asking, (key) => openAppeal(payload, number, key)));
});

export const ALL = only('GET');
