import { examplePerson } from '../../../../cms/operations/ledger/completions/examplePerson.ts';
import { json } from '../../../server/json.ts';
import { completionTemplate } from '../../../server/ledger/completionTemplate.ts';
import { only } from '../../../server/only.ts';

export const GET = json(async ({ payload, viewer, language }) =>
  completionTemplate(await examplePerson(payload, viewer.user), language),
);

export const ALL = only('GET');
