import { z } from 'zod';

import { STUDY_COLLECTIONS } from '../../../../cms/domain/content/studyCollections.ts';
import { startSitting } from '../../../../cms/operations/study/startSitting.ts';
import { settleLearner } from '../../../../cms/operations/upkeep/settleLearner.ts';
import { entryJson } from '../../../server/ledger/entryJson.ts';
import { json } from '../../../server/json.ts';
import { only } from '../../../server/only.ts';

const schema = z.object({
  collection: z.enum(STUDY_COLLECTIONS),
  id: z.string().min(1).max(64),
});

export const POST = json(async ({ payload, viewer, now, body }) => {
  const { collection, id } = await body(schema);
  await settleLearner(payload, { learner: viewer.id, now });
  const started = await startSitting(payload, { learner: viewer.user, collection, id, now });
  const { item, entry, ...rest } = started;
  const answer = {
    ...rest,
    item: {
      collection: item.collection,
      id: item.id,
      title: item.title,
      ...(item.checkQuiz ? { checkQuiz: item.checkQuiz } : {}),
    },
    ...(entry ? { entry: entryJson(entry) } : {}),
  };
  return Response.json(answer, { status: 201 });
});

export const ALL = only('POST');
