import type { CollectionBeforeChangeHook } from 'payload';
import { z } from 'zod';

import { INDICATOR_IDS } from '../../domain/reports/review/indicators.ts';
import { weightSum } from '../../domain/reports/review/reviewScheme.ts';
import { refuse } from '../refuse.ts';

const weights = z.record(z.enum(INDICATOR_IDS), z.number());

/** Weights that are not 100 together would make a full score of something else. */
export const refuseUnsoundWeights: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const all = { ...originalDoc, ...data } as Record<string, unknown>;
  const given = weights.safeParse(Object.fromEntries(INDICATOR_IDS.map((id) => [id, all[id]])));
  // Payload checks fields after this hook, and names what is missing.
  if (!given.success) return data;
  const sum = weightSum(given.data);
  if (sum !== 100) refuse(req, 400, 'review-weights', { sum });
  return data;
};
