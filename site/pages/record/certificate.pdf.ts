import { yearOf } from '../../../cms/domain/shanghai.ts';
import { certificatePdf } from '../../../cms/operations/ledger/certificates/certificatePdf.ts';
import { issueCertificate } from '../../../cms/operations/ledger/certificates/issueCertificate.ts';
import { askedLearner } from '../../server/accounts/askedLearner.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { recordQuery } from '../../server/ledger/recordQuery.ts';
import { only } from '../../server/only.ts';
import { paperOrigin } from '../../server/paperOrigin.ts';

export const GET = json(async ({ payload, viewer, language, now, query, url }) => {
  const { year = yearOf(now), learner: wanted } = query(recordQuery);
  const { id: learner } = await askedLearner(payload, viewer, wanted);
  const certificate = await issueCertificate(payload, { learner, year, now });
  const origin = paperOrigin(payload, url);
  const { name, pdf } = await certificatePdf(payload, { certificate, origin, language });
  return new Response(new Uint8Array(pdf), {
    headers: attachment('application/pdf', name, `certificate-${year}.pdf`),
  });
});

export const ALL = only('GET');
