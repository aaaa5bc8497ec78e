import { shownUnits } from '../../../../cms/operations/accounts/shownUnits.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';
import { peopleTemplate } from '../../../server/accounts/peopleTemplate.ts';

export const GET = json(async ({ payload, viewer, language }) => {
  const units = await shownUnits(payload);
  return peopleTemplate({ units, own: viewer.unit?.id ?? null, language });
});

export const ALL = only('GET');
