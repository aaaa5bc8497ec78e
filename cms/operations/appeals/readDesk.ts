import type { Payload, Where } from 'payload';

import { APPEAL_STEPS, APPEALS } from '../../domain/appeals/appeal.ts';
import type { DeskPart } from '../../domain/appeals/deskParts.ts';
import type { Appeal, AppealStep, User } from '../../payload-types.ts';
import { deskScope } from './deskScope.ts';

/** A case in a list: nothing of who raised it. */
export type ListedCase = Pick<
  Appeal,
  | 'id'
  | 'mode'
  | 'channel'
  | 'category'
  | 'unit'
  | 'text'
  | 'state'
  | 'officer'
  | 'due'
  | 'openedAt'
> & { firstAt: number | null; lookBackAt: number | null; score: number | null };

export interface DeskPage {
  cases: ListedCase[];
  /** Where the next page begins; null on the last. */
  next: string | null;
}

const listed: Record<string, true> = {
  ...{ mode: true, channel: true, category: true, unit: true, text: true, state: true },
  ...{ officer: true, due: true, openedAt: true, firstAt: true, lookBackAt: true, score: true },
};

/**
 * A page of what an officer sees. Pages follow from the last case of the page before, so that the
 * thousandth costs what the first does.
 *
 * @param after what `next` of the page before said
 * @throws OperationError 403 `forbidden/officer`
 */
export async function readDesk(
  payload: Payload,
  asked: {
    actor: Pick<User, 'id'>;
    part: DeskPart;
    after: string | null;
    limit: number;
    now: Date;
  },
): Promise<DeskPage> {
  const { actor, part, after, limit, now } = asked;
  const { within, officers } = await deskScope(payload, actor, now);
  const active = officers.map(({ id }) => id);
  const free: Where = { or: [{ officer: { exists: false } }, { officer: { not_in: active } }] };
  const open: Where = { open: { equals: true } };
  const parts: Record<DeskPart, () => Where[] | Promise<Where[]>> = {
    mine: async () => [open, await handledBy(payload, actor.id)],
    free: () => [open, within, free],
    open: () => [open, within],
    late: () => [open, within, { due: { less_than: now.getTime() } }],
    back: () => [within, { lookBackAt: { less_than_equal: now.getTime() } }],
    closed: () => [{ open: { equals: false } }, within],
  };
  const byDue = part !== 'closed' && part !== 'back';
  const sorted = byDue ? 'due' : part === 'back' ? 'lookBackAt' : 'openedAt';
  const down = part === 'closed';
  const { docs } = await payload.db.find<ListedCase>({
    collection: APPEALS,
    where: { and: [...(await parts[part]()), ...from(after, sorted, down)] },
    sort: down ? [`-${sorted}`, '-id'] : [sorted, 'id'],
    select: listed,
    pagination: false,
    limit: limit + 1,
  });
  const cases = docs.slice(0, limit);
  const last = cases.at(-1);
  return {
    cases,
    next: docs.length > limit && last ? `${last[sorted] ?? 0}_${last.id}` : null,
  };
}

/** Cases somebody has claimed or was called into. */
async function handledBy(payload: Payload, officer: string): Promise<Where> {
  const { docs } = await payload.db.find<Pick<AppealStep, 'id' | 'appeal'>>({
    collection: APPEAL_STEPS,
    where: { to: { equals: officer } },
    select: { appeal: true },
    pagination: false,
    limit: 0,
  });
  const claimed: Where = { officer: { equals: officer } };
  if (docs.length === 0) return claimed;
  return { or: [claimed, { id: { in: docs.map(({ appeal }) => appeal) } }] };
}

function from(after: string | null, sorted: string, down: boolean): Where[] {
  const [, value, id] = /^(\d{1,17})_([\dA-Z-]{11})$/.exec(after ?? '') ?? [];
  if (value === undefined || id === undefined) return [];
  const beyond = (what: string | number): Where[string] =>
    down ? { less_than: what } : { greater_than: what };
  const at = Number(value);
  return [{ or: [{ [sorted]: beyond(at) }, { and: [{ [sorted]: { equals: at } }, { id: beyond(id) }] }] }]; // prettier-ignore
}
