import { recordDigest } from '../../../cms/domain/ledger/recordDigest.ts';
import { yearOf } from '../../../cms/domain/shanghai.ts';
import { ledgerWords } from '../../../cms/text/ledger/ledgerWords.ts';
import { askedLearner } from '../../server/accounts/askedLearner.ts';
import { attachment } from '../../server/attachment.ts';
import { entryJson } from '../../server/ledger/entryJson.ts';
import { json } from '../../server/json.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { only } from '../../server/only.ts';
import { targetJson } from '../../server/ledger/targetJson.ts';
import { recordQuery } from '../../server/ledger/recordQuery.ts';

export const GET = json(async ({ payload, viewer, language, now, query }) => {
  const { year = yearOf(now), learner: wanted } = query(recordQuery);
  const learner = await askedLearner(payload, viewer, wanted);
  const { entries, target, ...sums } = await readRecord(payload, { learner, year, now });
  const record = {
    learner: { id: learner.id, name: learner.name, staffNumber: learner.staffNumber ?? null },
    ...sums,
    target: targetJson(language, target),
    madeAt: now.toISOString(),
    digest: recordDigest(entries),
    entries: entries.map(entryJson),
  };
  return new Response(`${JSON.stringify(record, null, 2)}\n`, {
    headers: attachment(
      'application/json',
      `${ledgerWords[language].record.file(learner.name, year)}.json`,
      `record-${year}.json`,
    ),
  });
});

export const ALL = only('GET');
