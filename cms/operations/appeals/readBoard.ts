import { LRUCache } from 'lru-cache';
import type { Payload, Where } from 'payload';

import { subtree } from '../../domain/accounts/orgTree.ts';
import { APPEALS } from '../../domain/appeals/appeal.ts';
import { boardFigures, type BoardFigures } from '../../domain/appeals/boardFigures.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Appeal } from '../../payload-types.ts';
import { shownUnits } from '../accounts/shownUnits.ts';
import { OperationError } from '../OperationError.ts';
import { countedAppeals } from '../stores/countedAppeals.ts';
import { sharedByBundles } from '../stores/sharedByBundles.ts';

const MOST_RELEASED = 50;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Everybody looks at the same few; figures of ten seconds ago are figures. */
const KEPT_MS = 10_000;

/** What the board is asked for. */
export interface BoardAsked {
  /** `YYYY-MM`; null: the running month, and what was released lately of whatever month. */
  month: string | null;
  /** A unit's id or code, with all below it; null: the whole company. */
  unit: string | null;
  category: string | null;
}

/** A case that its officer and its author show everybody. */
export interface ReleasedCase {
  number: string;
  category: string;
  unit: string | null;
  text: string;
  answer: string;
  /** From the day it was raised to the day it was done, that day included. */
  days: number;
}

export interface Board extends BoardFigures {
  released: ReleasedCase[];
}

const kept = sharedByBundles(
  'appeal-board',
  () => new LRUCache<string, Board>({ max: 500, ttl: KEPT_MS }),
);

/**
 * What was raised, how soon it was answered and what was done, some seconds old at most. Texts are
 * those that both officer and author have released.
 *
 * @throws OperationError 400 `appeal-unit-unknown`
 */
export async function readBoard(payload: Payload, asked: BoardAsked, now: Date): Promise<Board> {
  const { unit, category } = asked;
  const month = asked.month ?? dayOf(now).slice(0, 7);
  const held = kept(payload);
  const key = [month, asked.month === null, unit, category].join('|');
  const known = held.get(key);
  if (known) return known;
  const all = await shownUnits(payload);
  const root = unit === null ? null : all.find(({ id, code }) => id === unit || code === unit);
  if (root === undefined) throw new OperationError(400, 'appeal-unit-unknown');
  const units = root && subtree(all, root.id);
  const [counted, released] = await Promise.all([
    countedAppeals(payload, { months: [month], units, category }),
    readReleased(payload, { month: asked.month, units, category }),
  ]);
  const board = { ...boardFigures(counted), released };
  held.set(key, board);
  return board;
}

async function readReleased(
  payload: Payload,
  {
    month,
    units,
    category,
  }: { month: string | null; units: string[] | null; category: string | null },
): Promise<ReleasedCase[]> {
  const and: Where[] = [{ releasedAt: { greater_than: 0 } }];
  if (month !== null) and.push({ month: { equals: month } });
  if (units) and.push({ unit: { in: units } });
  if (category !== null) and.push({ category: { equals: category } });
  const { docs } = await payload.db.find<Appeal>({
    collection: APPEALS,
    where: { and },
    sort: ['-releasedAt', 'id'],
    select: {
      ...{ category: true, unit: true, releasedText: true, releasedAnswer: true },
      ...{ openedAt: true, doneAt: true, releasedAt: true },
    },
    pagination: false,
    limit: MOST_RELEASED,
  });
  return docs.map(
    ({ id, category: kind, unit, releasedText, releasedAnswer, openedAt, doneAt }) => ({
      ...{ number: id, category: kind, unit: unit ?? null },
      ...{ text: releasedText ?? '', answer: releasedAnswer ?? '' },
      days: Math.max(1, Math.ceil(((doneAt ?? openedAt) - openedAt) / DAY_MS)),
    }),
  );
}
