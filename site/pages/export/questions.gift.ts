import { exportGift } from '../../../cms/operations/quiz/bank/exportGift.ts';
import { readBank } from '../../../cms/operations/quiz/bank/readBank.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { exportQuery } from '../../server/quiz/exportQuery.ts';
import { streamed } from '../../server/streamed.ts';

export const GET = json(async ({ payload, viewer: { user: actor }, language, now, query }) => {
  const { topic } = query(exportQuery);
  const text = exportGift(await readBank(payload, { actor, topic }), { language, now });
  const name = `${bankWords[language].file}.gift.txt`;
  const headers = attachment('text/plain; charset=utf-8', name, 'questions.gift.txt');
  return new Response(streamed(text), { headers });
});

export const ALL = only('GET');
