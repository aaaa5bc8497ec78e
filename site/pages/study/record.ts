import { z } from 'zod';

import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readRecord, type LearnerRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { entryJson } from '../../server/ledger/entryJson.ts';
import { json } from '../../server/json.ts';
import { KeptAnswer } from '../../server/keptAnswer.ts';
import { only } from '../../server/only.ts';

const schema = z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() });

/** Answers about records that have not grown since. */
const kept = new WeakMap<LearnerRecord['entries'], { targetUnits: number; answer: KeptAnswer }>();

export const GET = json(async ({ payload, request, viewer, now, query }) => {
  const { year = yearOf(now) } = query(schema);
  const record = await readRecord(payload, { learner: viewer.user, year, now });
  const { entries, targetUnits, earnedUnits, bySource } = record;
  const known = kept.get(entries);
  if (known?.targetUnits === targetUnits) return known.answer.respond(request);
  const text = JSON.stringify({
    ...{ year, targetUnits, earnedUnits, bySource },
    entries: entries.map(entryJson),
  });
  const answer = new KeptAnswer(text, { 'content-type': 'application/json' });
  kept.set(entries, { targetUnits, answer });
  return answer.respond(request);
});

export const ALL = only('GET');
