import { exampleTopic } from '../../../../cms/operations/quiz/bank/exampleTopic.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { questionTemplate } from '../../../server/quiz/questionTemplate.ts';

export const GET = json(async ({ payload, language }) =>
  questionTemplate(await exampleTopic(payload), language),
);

export const ALL = only('GET');
