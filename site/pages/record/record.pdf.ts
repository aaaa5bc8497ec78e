import { yearOf } from '../../../cms/domain/shanghai.ts';
import { recordPdf } from '../../../cms/operations/ledger/recordPdf.ts';
import { askedLearner } from '../../server/accounts/askedLearner.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { recordQuery } from '../../server/ledger/recordQuery.ts';

export const GET = json(async ({ payload, viewer, language, now, query }) => {
  const { year = yearOf(now), learner: wanted } = query(recordQuery);
  const learner = await askedLearner(payload, viewer, wanted);
  const { name, pdf } = await recordPdf(payload, { learner, year, now, language });
  return new Response(new Uint8Array(pdf), {
    headers: attachment('application/pdf', name, `record-${year}.pdf`),
  });
});

export const ALL = only('GET');
