import type { Payload } from 'payload';

import { STUDY_COLLECTIONS } from '../../domain/content/studyCollections.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { unitsForMinutes } from '../../domain/policy/unitsForMinutes.ts';

/** How many published items there are, and how many of them earn otherwise under a policy. */
export async function changedItems(
  payload: Payload,
  before: Policy,
  after: Policy,
): Promise<{ total: number; changed: number }> {
  let total = 0;
  let changed = 0;
  for (const collection of STUDY_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      depth: 0,
      pagination: false,
      select: { nominalMinutes: true },
    });
    total += docs.length;
    for (const { nominalMinutes } of docs) {
      const minutes = nominalMinutes ?? 1;
      const earned = [before, after].map(({ bands }) => unitsForMinutes(bands, minutes));
      if (earned[0] !== earned[1]) changed += 1;
    }
  }
  const { totalDocs } = await payload.count({
    collection: 'quizzes',
    where: { _status: { equals: 'published' }, countsHours: { equals: true } },
  });
  total += totalDocs;
  if (before.quizUnits !== after.quizUnits) changed += totalDocs;
  return { total, changed };
}
