import { drawPasses } from '../../../cms/operations/passes/drawPasses.ts';
import { json } from '../../server/json.ts';
import { only } from '../../server/only.ts';
import { drawSchema } from '../../server/passes/drawSchema.ts';

/** Signs what the reader's device has blinded. */
export const POST = json(async ({ payload, viewer, now, body }) => ({
  signed: await drawPasses(payload, { ...(await body(drawSchema)), learner: viewer.id, now }),
}));

export const ALL = only('POST');
