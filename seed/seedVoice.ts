import { createHash } from 'node:crypto';

import type { Payload } from 'payload';

import { isWorkday } from '../cms/domain/isWorkday.ts';
import { dayOf, nextDay } from '../cms/domain/shanghai.ts';
import { actAsAuthor } from '../cms/operations/appeals/actAsAuthor.ts';
import { actAsOfficer, type OfficerAct } from '../cms/operations/appeals/actAsOfficer.ts';
import { announceDays } from '../cms/operations/appeals/receiving/announceDays.ts';
import { registerAppeal } from '../cms/operations/appeals/registerAppeal.ts';
import type { Content } from './readContent.ts';
import type { People } from './seedOrganisation.ts';
import { upsert } from './upsert.ts';

const DAYS_AHEAD = 7;
const HOUR_MS = 60 * 60 * 1000;
const POSTS = { D1026: 'DSK', D1053: 'DS' };

interface Voice {
  matters: Content['matters'];
  receiving: Content['receiving'];
  people: People;
  units: Map<string, string>;
  now: Date;
}

/**
 * Two officers, a reception day to come, and some matters that were raised in the last days, most
 * of them done and shown. Each has a code of its own, so that a seed cut short goes on where it was.
 */
export async function seedVoice(
  payload: Payload,
  { matters, receiving, people, units, now }: Voice,
): Promise<void> {
  const idOf = (staffNumber: string) => people.get(staffNumber)?.id ?? '';
  for (const [staffNumber, code] of Object.entries(POSTS)) {
    const post = { officer: idOf(staffNumber), unit: units.get(code) ?? '' };
    await upsert(payload, 'appeal-posts', 'officer', post);
  }
  const actor = { id: idOf('D1026'), name: people.get('D1026')?.source.name ?? '' };
  await seedReceiving(payload, { receiving, actor, unit: units.get('DSK') ?? '', now });
  for (const matter of matters) {
    const { learner: staffNumber, hoursAgo, answer, closed, shown, score, ...raised } = matter;
    const after = (hours: number) => new Date(now.getTime() + (hours - hoursAgo) * HOUR_MS);
    const source = people.get(staffNumber)?.source;
    const learner = { id: idOf(staffNumber), unit: units.get(source?.unit ?? '') ?? null };
    const code = createHash('sha256')
      .update(`demo|${raised.text}`)
      .digest('base64url')
      .slice(0, 22);
    const { number } = await registerAppeal(payload, {
      matter: { ...raised, unit: null },
      by: { mode: 'named', learner },
      ...{ code, now: after(0) },
    });
    const key = { learner: learner.id, code: null };
    const act = (what: OfficerAct, hours: number) =>
      actAsOfficer(payload, { actor, number, act: what, now: after(hours) });
    const { totalDocs } = await payload.count({
      collection: 'appeal-steps',
      where: { appeal: { equals: number } },
    });
    if (totalDocs > 0 || !answer) continue;
    await act({ kind: 'claimed' }, 1);
    await act({ kind: 'answered', words: answer }, 3);
    if (!closed || !shown) continue;
    await act({ kind: 'closed', ...closed }, 50);
    await act({ kind: 'offered', ...shown }, 51);
    await actAsAuthor(payload, { number, key, act: { kind: 'released' }, now: after(52) });
    const rating = { kind: 'rated', score: score ?? 4, words: '' } as const;
    await actAsAuthor(payload, { number, key, act: rating, now: after(52) });
  }
}

/** A reception day in a week or so; under one key, so that a seed cut short makes one. */
async function seedReceiving(
  payload: Payload,
  {
    receiving,
    actor,
    unit,
    now,
  }: Pick<Voice, 'receiving' | 'now'> & {
    actor: { id: string; name: string };
    unit: string;
  },
): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'receiving-days' });
  if (totalDocs > 0) return;
  let day = dayOf(new Date(now.getTime() + DAYS_AHEAD * 24 * HOUR_MS));
  while (!isWorkday(day)) day = nextDay(day);
  await announceDays(payload, {
    ...{ actor, now },
    given: {
      ...{ request: 'demo-receiving', unit, guests: unit, when: { day } },
      ...receiving,
    },
  });
}
