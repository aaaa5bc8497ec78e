import type { Payload } from 'payload';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { idOf } from '../../../domain/idOf.ts';
import { isNoticeFor } from '../../../domain/messages/isNoticeFor.ts';
import type { Notice } from '../../../domain/messages/notice.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { User } from '../../../payload-types.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { shownNotices } from './shownNotices.ts';

/** Whom notices are asked for: where they stand decides. */
export type NoticeLearner = Pick<
  User,
  'id' | 'unit' | 'roles' | 'audience' | 'joinedOn' | 'leftOn'
>;

/** The notices that somebody is to read or was, withdrawn ones too, the latest first. */
export async function noticesFor(
  payload: Payload,
  { learner, now }: { learner: NoticeLearner; now: Date },
): Promise<Notice[]> {
  const notices = await shownNotices(payload);
  if (notices.length === 0) return [];
  const { unit, ...account } = learner;
  const above = unit ? unitsAbove(await shownUnits(payload), idOf(unit)) : [];
  const reader = { ...account, unitsAbove: new Set(above) };
  const today = dayOf(now);
  return notices.filter((notice) => notice.from <= today && isNoticeFor(notice, reader, today));
}
