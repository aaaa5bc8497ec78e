import type { Payload } from 'payload';

import type { Policy } from '../../../cms/domain/policy/policy.ts';
import { yearOf } from '../../../cms/domain/shanghai.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { readBegun } from '../../../cms/operations/study/readBegun.ts';
import type { CreditEntry } from '../../../cms/payload-types.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { toContentCard, type ContentCard } from '../content/contentCard.ts';

export interface Resume {
  card: ContentCard;
  /** Share of the required time counted so far, 0..1. */
  share: number;
  /** Share of the content already seen, 0..1. */
  coverage: number;
}

interface Reading {
  viewer: Viewer;
  now: Date;
  policy: Policy;
  /** The viewer's entries of this year. */
  entries: readonly CreditEntry[];
}

/** Looked at and left at once is not something to go on with. */
const BEGUN_MS = 10_000;

/** What the learner has begun this year and not finished, the latest of it; or null. */
export async function readResume(
  payload: Payload,
  { viewer, now, policy, entries }: Reading,
): Promise<Resume | null> {
  const asked = { learner: viewer.id, year: yearOf(now), entries };
  const [catalogue, begun] = await Promise.all([readCatalogue(payload), readBegun(payload, asked)]);
  for (const { key, activeMs, coverage, requiredMs } of begun) {
    const item = activeMs < BEGUN_MS ? null : catalogue.get(viewer.user, key);
    if (!item) continue;
    const share = Math.min(1, activeMs / Math.max(1, requiredMs));
    return { card: toContentCard(catalogue, item, policy), share, coverage };
  }
  return null;
}
