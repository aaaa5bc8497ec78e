import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';

import { unitsAbove } from '../../../domain/accounts/orgTree.ts';
import { isInvited } from '../../../domain/quiz/contest/isInvited.ts';
import { seasonDay } from '../../../domain/quiz/contest/seasonDay.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { noticePeople } from '../../stores/noticePeople.ts';
import type { Season } from './shownSeasons.ts';

/** Figures of the company's size may be a minute old; they are of fifty thousand people. */
const KEPT_MS = 60_000;

const kept = new WeakMap<Payload, LRUCache<string, Promise<Map<string, number>>>>();

/** How many people a season invites, by the unit they belong to directly. */
export function readMembers(
  payload: Payload,
  { season, now }: { season: Season; now: Date },
): Promise<Map<string, number>> {
  const cache = kept.get(payload) ?? new LRUCache({ max: 20, ttl: KEPT_MS });
  kept.set(payload, cache);
  const day = seasonDay(season, now);
  const { audience, restricted, units } = season;
  const key = JSON.stringify([day, audience, restricted, units]);
  const known = cache.get(key);
  if (known) return known;
  const reading = read(payload, season, day);
  cache.set(key, reading);
  reading.catch(() => cache.delete(key));
  return reading;
}

async function read(payload: Payload, season: Season, day: string): Promise<Map<string, number>> {
  const [people, all, { docs: keepers }] = await Promise.all([
    noticePeople(payload, null),
    shownUnits(payload),
    payload.find({
      collection: 'users',
      where: { roles: { in: ['editor', 'admin'] } },
      select: { roles: true },
      depth: 0,
      pagination: false,
    }),
  ]);
  const above = new Map(all.map(({ id }) => [id, new Set(unitsAbove(all, id))]));
  const roles = new Map(keepers.map((keeper) => [keeper.id, keeper.roles]));
  const members = new Map<string, number>();
  for (const { id, unit, ...person } of people) {
    const place = above.get(unit ?? '');
    if (!unit || !place) continue;
    const player = { ...person, roles: roles.get(id) ?? STAFF, unitsAbove: place };
    if (isInvited(season, player, day)) members.set(unit, (members.get(unit) ?? 0) + 1);
  }
  return members;
}

/** Those read from the database all are. */
const STAFF = ['staff'] as const;
