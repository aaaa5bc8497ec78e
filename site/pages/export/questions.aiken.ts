import { exportAiken } from '../../../cms/operations/quiz/bank/exportAiken.ts';
import { readBank } from '../../../cms/operations/quiz/bank/readBank.ts';
import { bankWords } from '../../../cms/text/bank/bankWords.ts';
import { attachment } from '../../server/attachment.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { exportQuery } from '../../server/quiz/exportQuery.ts';
import { streamed } from '../../server/streamed.ts';

export const GET = json(async ({ payload, viewer: { user: actor }, language, query }) => {
  const { topic } = query(exportQuery);
  const text = exportAiken(await readBank(payload, { actor, topic }), language);
  const name = `${bankWords[language].file}.aiken.txt`;
  const headers = attachment('text/plain; charset=utf-8', name, 'questions.aiken.txt');
  return new Response(streamed(text), { headers });
});

export const ALL = only('GET');
