import type { Payload } from 'payload';

import { subtree, unitsAbove, type OrgNode } from '../../../domain/accounts/orgTree.ts';
import { idOf } from '../../../domain/idOf.ts';
import { groupNews, type GroupNews } from '../../../domain/messages/groupNews.ts';
import { isWorkday } from '../../../domain/isWorkday.ts';
import { mayGoOut } from '../../../domain/messages/mayGoOut.ts';
import type { Robot } from '../../../payload-types.ts';
import { sayGroupNews } from '../../../text/robots/sayGroupNews.ts';
import { readOrgUnits } from '../../accounts/readOrgUnits.ts';
import { titledMatters } from './titledMatters.ts';
import { insertMany } from '../../stores/insertMany.ts';
import { plannedClasses } from '../../training/plannedClasses.ts';
import { shownNotices } from '../notices/shownNotices.ts';
import { GROUP_LANGUAGE, robotMessage } from './robotMessage.ts';
import { claimsByUnit } from './claimsByUnit.ts';

/**
 * Lays out what the groups have not been told yet, while they may be told: overnight nothing is,
 * so that a notice withdrawn before the morning never reaches them. What is told follows from how
 * things stand, and the insert under the unique key is the telling: of two processes, or of one
 * begun again after a kill, one row goes through.
 *
 * @returns how many messages are new
 */
export async function tellGroups(payload: Payload, now: Date): Promise<number> {
  const { docs: robots } = await payload.db.find<Robot>({
    collection: 'robots',
    where: { enabled: { equals: true } },
    select: { unit: true, tells: true, createdAt: true },
    pagination: false,
  });
  if (robots.length === 0 || !mayGoOut('day', { now, isWorkday })) return 0;
  const [units, notices, planned, waiting, matters] = await Promise.all([
    readOrgUnits(payload),
    shownNotices(payload),
    plannedClasses(payload),
    robots.some(({ tells }) => tells.includes('claims')) ? claimsByUnit(payload) : [],
    robots.some(({ tells }) => tells.includes('appeals')) ? titledMatters(payload, now) : [],
  ]);
  const classes = planned.map(({ createdAt, ...one }) => ({
    ...one,
    madeAt: new Date(createdAt).getTime(),
  }));
  const news = robots.flatMap(({ id, unit, tells, createdAt }) => {
    const place = placeOf(units, unit ? idOf(unit) : null);
    const group = {
      topics: tells,
      above: place.above,
      own: place.own,
      since: new Date(createdAt).getTime(),
    };
    const claims = waiting.filter((of) => place.isWithin(of)).length;
    return groupNews(group, { notices, classes, claims, matters, now })
      .filter(({ hurry }) => mayGoOut(hurry, { now, isWorkday }))
      .map((one) => ({ robot: id, key: `${id}|${one.case}`, one }));
  });
  const told = await readTold(
    payload,
    news.map(({ key }) => key),
  );
  const rows = news
    .filter(({ key }) => !told.has(key))
    .map(({ robot, key, one }) =>
      robotMessage(payload, {
        ...{ key, robot, hurry: one.hurry, until: one.until, now },
        ...{ sentence: sayGroupNews(GROUP_LANGUAGE, one), link: linkOf(one) },
      }),
    );
  return (await insertMany(payload, 'robot-messages', rows)).size;
}

/** Where a robot stands: in a unit, or for the company, which is the unit above all, if one is. */
function placeOf(units: readonly OrgNode[], unit: string | null) {
  if (unit !== null) {
    const within = new Set(subtree(units, unit));
    return {
      above: new Set(unitsAbove(units, unit)),
      own: new Set([unit]),
      isWithin: (of: string | null) => of !== null && within.has(of),
    };
  }
  const tops = units.filter(({ parent }) => parent === null).map(({ id }) => id);
  return {
    above: new Set(tops.length === 1 ? tops : []),
    own: new Set(tops),
    isWithin: () => true,
  };
}

function linkOf(news: GroupNews): string {
  switch (news.about) {
    case 'notice':
      return `/notices/${news.id}`;
    case 'class':
      return `/training/${news.id}`;
    case 'claims':
      return '/trainer/claims';
    case 'appeal':
      return `/voice/desk/${news.id}`;
  }
}

async function readTold(payload: Payload, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const { docs } = await payload.db.find<{ id: string; key: string }>({
    collection: 'robot-messages',
    where: { key: { in: keys } },
    select: { key: true },
    pagination: false,
    limit: 0,
  });
  return new Set(docs.map(({ key }) => key));
}
