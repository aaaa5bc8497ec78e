import { cancelVisit } from '../../../../cms/operations/appeals/receiving/cancelVisit.ts';
import { receiptOf } from '../../../server/appeals/receiptOf.ts';
import { tellVisit } from '../../../server/appeals/visitJson.ts';
import { openJson } from '../../../server/openJson.ts';
import { only } from '../../../server/only.ts';

export const POST = openJson(async ({ payload, request, now }) =>
  tellVisit(await cancelVisit(payload, { key: { code: receiptOf(request) ?? '' }, now })),
);

export const ALL = only('POST');
