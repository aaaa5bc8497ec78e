import type { Payload } from 'payload';

import type { LearnerAudience } from '../../../domain/accounts/audience.ts';
import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { subtree } from '../../../domain/accounts/orgTree.ts';
import { noticeProblem, type NoticeWords } from '../../../domain/messages/noticeProblem.ts';
import { noticeScope } from '../../../domain/messages/noticeScope.ts';
import { outermostUnits } from '../../../domain/messages/outermostUnits.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { User } from '../../../payload-types.ts';
import { readOrgUnits } from '../../accounts/readOrgUnits.ts';
import { OperationError } from '../../OperationError.ts';
import { meantPeople } from './meantPeople.ts';

/** A notice as somebody wants to publish it. */
export interface ProposedNotice extends NoticeWords {
  /** Ids; none: the whole company, which only an admin may say. */
  units: string[];
  /** None: all layers. */
  audience: LearnerAudience[];
}

export interface WeighedNotice {
  /** The units without those below another. */
  units: string[];
  /** How many people it is for today. */
  people: number;
}

/**
 * Whom a notice would reach; it is refused where it may not be published so.
 *
 * @throws OperationError 403 `forbidden/notice` or `notice-outside-units`, 400 as `noticeProblem`,
 *   `notice-units` or `notice-unit-unknown`, 409 `notice-for-nobody`
 */
export async function weighNotice(
  payload: Payload,
  { actor, notice, now }: { actor: User; notice: ProposedNotice; now: Date },
): Promise<WeighedNotice> {
  if (!hasRole(actor, 'trainer', 'admin')) throw new OperationError(403, 'forbidden/notice');
  const problem = noticeProblem(notice, dayOf(now));
  if (problem) throw new OperationError(400, ...problem);
  const all = await readOrgUnits(payload);
  const units = outermostUnits(all, notice.units);
  const known = new Set(all.map(({ id }) => id));
  if (units.some((unit) => !known.has(unit))) throw new OperationError(400, 'notice-unit-unknown');
  if (!hasRole(actor, 'admin')) {
    if (units.length === 0) throw new OperationError(400, 'notice-units');
    const own = actor.unit ? subtree(all, idOf(actor.unit)) : [];
    if (units.some((unit) => !own.includes(unit))) {
      throw new OperationError(403, 'notice-outside-units');
    }
  }
  const meant = { ...notice, units, scope: noticeScope(all, { units }, null) };
  const [people = []] = await meantPeople(payload, { notices: [meant], now });
  if (people.length === 0) throw new OperationError(409, 'notice-for-nobody');
  return { units, people: people.length };
}
