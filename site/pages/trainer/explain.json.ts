import { z } from 'zod';

import { dayOf, isDay, yearOf } from '../../../cms/domain/shanghai.ts';
import { explainYear } from '../../../cms/operations/reports/explainYear.ts';
import { explainEntry } from '../../../cms/text/ledger/explainEntry.ts';
import { askedLearner } from '../../server/accounts/askedLearner.ts';
import { json } from '../../server/json.ts';
import { targetJson } from '../../server/ledger/targetJson.ts';
import { only } from '../../server/only.ts';

const schema = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  learner: z.string().min(1).max(64),
  asOf: z.string().refine(isDay).optional(),
});

export const GET = json(async ({ payload, viewer, language, now, query }) => {
  const { year = yearOf(now), learner: wanted, asOf = dayOf(now) } = query(schema);
  const learner = await askedLearner(payload, viewer, wanted);
  const { earnedUnits, target, entries } = await explainYear(payload, { learner, year, asOf });
  return {
    ...{ earnedUnits, targetUnits: target.units, target: targetJson(language, target) },
    entries: entries.map((entry) => ({
      ...{ id: entry.id, units: entry.units, at: entry.at },
      why: explainEntry(language, entry),
    })),
  };
});

export const ALL = only('GET');
