import { z } from 'zod';

import { recordBeat } from '../../../../../cms/operations/recordBeat.ts';
import { entryJson } from '../../../../server/entryJson.ts';
import { jsonFor } from '../../../../server/json.ts';
import { only } from '../../../../server/only.ts';
import { requireHolder } from '../../../../server/requireHolder.ts';

/** A week: no sitting is longer, and a number beyond it is no report. */
const MOST_ACTIVE_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_RANGES = 100;

const thousandth = z.number().min(0).max(1000);

const schema = z.object({
  seq: z.int().min(0).max(1_000_000_000),
  activeMs: z.number().min(0).max(MOST_ACTIVE_MS),
  coverage: z.number().min(0).max(1),
  visible: z.boolean(),
  seen: z
    .array(z.tuple([thousandth, thousandth]))
    .max(MOST_RANGES)
    .optional(),
  resume: z.boolean().optional(),
});

export const POST = jsonFor(requireHolder, async ({ payload, viewer, now, params, body }) => {
  const beat = await body(schema);
  const { entry, ...result } = await recordBeat(payload, {
    learner: viewer.id,
    token: params.session ?? '',
    beat: { ...beat, activeMs: Math.floor(beat.activeMs) },
    now,
  });
  return { ...result, ...(entry ? { entry: entryJson(entry) } : {}) };
});

export const ALL = only('POST');
