import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { subtree } from '../../../domain/accounts/orgTree.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { Notice } from '../../../domain/messages/notice.ts';
import { noticeScope, type NoticeScope } from '../../../domain/messages/noticeScope.ts';
import type { User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { shownNotices } from './shownNotices.ts';

/** A notice, and what of it somebody looks after. */
export type NoticeInCare = Notice & { scope: NoticeScope };

/** The notices that people of somebody's units are to read, the latest first; an admin's are all. */
export async function noticesInCare(payload: Payload, actor: User): Promise<NoticeInCare[]> {
  if (!hasRole(actor, 'trainer', 'admin')) return [];
  const [all, notices] = await Promise.all([shownUnits(payload), shownNotices(payload)]);
  const own = actor.unit ? subtree(all, idOf(actor.unit)) : [];
  const care = hasRole(actor, 'admin') ? null : own;
  return notices
    .map((notice) => ({ ...notice, scope: noticeScope(all, notice, care) }))
    .filter(({ scope }) => scope.units === null || scope.units.length > 0 || care === null);
}
