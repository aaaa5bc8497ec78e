import type { Payload } from 'payload';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { isNoticeFor } from '../../../domain/messages/isNoticeFor.ts';
import type { Notice } from '../../../domain/messages/notice.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { noticePeople, type NoticePerson } from '../../stores/noticePeople.ts';

/** Whom a notice is for, of the people of some units; null: of all. */
type Meant = Pick<Notice, 'units' | 'audience' | 'until'> & {
  scope: { units: readonly string[] | null };
};

/**
 * Who is to read each of some notices today, of the people of its scope, by staff number: read
 * from the database once for all of them.
 */
export async function meantPeople(
  payload: Payload,
  { notices, now }: { notices: readonly Meant[]; now: Date },
): Promise<NoticePerson[][]> {
  if (notices.length === 0) return [];
  const scopes = notices.map(({ scope }) => scope.units);
  const isAll = scopes.includes(null);
  const units = isAll ? null : [...new Set(scopes.flatMap((scope) => scope ?? []))];
  const [people, all] = await Promise.all([noticePeople(payload, units), shownUnits(payload)]);
  const above = new Map(all.map(({ id }) => [id, new Set(unitsAbove(all, id))]));
  const nowhere = new Set<string>();
  const today = dayOf(now);
  return notices.map((notice) => {
    const scope = notice.scope.units && new Set(notice.scope.units);
    return people.filter(({ unit, audience, joinedOn, leftOn }) => {
      if (scope && !scope.has(unit ?? '')) return false;
      const place = above.get(unit ?? '') ?? nowhere;
      const reader = { roles: STAFF, audience, joinedOn, leftOn, unitsAbove: place };
      return isNoticeFor(notice, reader, today);
    });
  });
}

/** Those read from the database all are. */
const STAFF = ['staff'] as const;
