import type { Payload } from 'payload';

import { seasonState } from '../../../../cms/domain/quiz/contest/seasonState.ts';
import { seasonsFor } from '../../../../cms/operations/quiz/contest/seasonsFor.ts';
import type { Viewer } from '../../accounts/viewer.ts';

export interface OpenContest {
  href: string;
  title: string;
  /** An ISO instant. */
  closesAt: string;
}

/** The way to the contest, where a season is open for the viewer: the one that closes first. */
export async function readOpenContest(
  payload: Payload,
  { viewer, now }: { viewer: Viewer; now: Date },
): Promise<OpenContest | null> {
  const seasons = await seasonsFor(payload, { player: viewer.user, now });
  const open = seasons.filter((one) => one.invited && seasonState(one, now) === 'open');
  const next = open.at(-1);
  if (!next) return null;
  const href = open.length === 1 ? `/contest/${next.id}` : '/contest';
  return { href, title: next.title, closesAt: next.closesAt };
}
