import type { Payload, Where } from 'payload';

import { idOf } from '../../domain/idOf.ts';
import { CLAIMS } from '../../domain/ledger/claim.ts';
import type { Reminder } from '../../domain/messages/reminder.ts';
import { responsibleTrainers, type Caretakers } from '../../domain/messages/responsibleTrainers.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { Claim, User } from '../../payload-types.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readAppealNews } from '../appeals/readAppealNews.ts';
import { readReceivingNews } from '../appeals/receiving/readReceivingNews.ts';
import { readReopenNews } from '../quiz/readReopenNews.ts';
import { readRepairNews } from '../quiz/repair/readRepairNews.ts';
import { plannedClasses } from '../training/plannedClasses.ts';
import { readSeated } from '../training/signUp/readSeated.ts';

/** What was decided longer ago than this has been told, or the platform stood still for a week. */
const TOLD_WITHIN_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What follows from what people did a moment ago: claims that wait, claims decided, trainings whose
 * day is over and that nobody has confirmed, matters raised and how they stand, reception days
 * called off, scores that the repair of a key has changed, attempts opened again. Few rows whatever
 * the number of people, so that it can be looked at every few minutes.
 *
 * @returns by whom it is for, told already or not
 */
export async function remindersAtHand(
  payload: Payload,
  now: Date,
): Promise<Map<string, Reminder[]>> {
  const [waiting, decided, classes, appeals, callsOff, repaired, reopened] = await Promise.all([
    readClaims(payload, { state: { equals: 'waiting' } }),
    readClaims(payload, {
      and: [
        { decidedAt: { greater_than: now.getTime() - TOLD_WITHIN_MS } },
        // A granted one is told with its hours, when they stand.
        { or: [{ state: { equals: 'refused' } }, { settled: { equals: true } }] },
      ],
    }),
    plannedClasses(payload),
    readAppealNews(payload, now),
    readReceivingNews(payload, { now, eve: false }),
    readRepairNews(payload, now),
    readReopenNews(payload, now),
  ]);
  const today = dayOf(now);
  const over = classes.filter(({ day }) => day < today);
  const ahead = classes.filter(({ day }) => day >= today);
  const isAsked = waiting.length > 0 || over.length > 0;
  const [unitOf, seated, caretakers] = await Promise.all([
    readUnits(payload, waiting),
    readSeated(payload, ahead),
    // Everybody's roles are looked through: only where there is something to decide.
    isAsked ? readCaretakers(payload, today) : NOBODY,
  ]);
  const found = new Map<string, Reminder[]>();
  const tell = (who: string, reminder: Reminder) =>
    found.set(who, [...(found.get(who) ?? []), reminder]);

  for (const [who, news] of appeals) {
    // The number alone: what was raised stands in no message.
    for (const { about, ...one } of news) {
      tell(who, { ...one, ...(about !== null && { about, title: about }) });
    }
  }
  for (const { learner, repair, attempt, title, score, slug } of repaired) {
    const about = slug === null ? {} : { about: slug };
    tell(learner, {
      rule: 'regraded',
      case: `${repair}/${attempt}`,
      title,
      count: score,
      ...about,
    });
  }
  for (const { learner, attempt, at, title, minutes, slug } of reopened) {
    const about = slug === null ? {} : { about: slug };
    tell(learner, { rule: 'reopened', case: `${attempt}/${at}`, title, count: minutes, ...about });
  }
  for (const [who, news] of callsOff) for (const one of news) tell(who, one);
  for (const { id, learner, course, state, grantedUnits } of decided) {
    const units = state === 'granted' ? { units: grantedUnits ?? 0 } : {};
    tell(idOf(learner), { rule: 'decided', case: id, title: course, about: id, ...units });
  }
  const byTrainer = new Map<string, Claim[]>();
  for (const claim of waiting) {
    const learner = idOf(claim.learner);
    const of = { unit: unitOf.get(learner) ?? null, except: learner };
    for (const trainer of responsibleTrainers(caretakers, of)) {
      byTrainer.set(trainer, [...(byTrainer.get(trainer) ?? []), claim]);
    }
  }
  for (const [trainer, claims] of byTrainer) {
    const newest = claims.reduce((one, other) => (other.at > one.at ? other : one));
    // Told again only when another has come in.
    tell(trainer, { rule: 'claims', case: newest.id, count: claims.length });
  }
  for (const { id, title, day, units } of over) {
    for (const trainer of responsibleTrainers(caretakers, { unit: units[0] ?? null })) {
      tell(trainer, { rule: 'unconfirmed', case: `${id}/${day}`, title, day, about: id });
    }
  }
  for (const { id, title, day } of ahead) {
    for (const { learner, waited } of seated.get(id) ?? []) {
      if (waited) tell(learner, { rule: 'seat', case: `${id}/${day}`, title, day, about: id });
    }
  }
  return found;
}

async function readClaims(payload: Payload, where: Where): Promise<Claim[]> {
  const { docs } = await payload.db.find<Claim>({
    collection: CLAIMS,
    where,
    select: {
      ...{ learner: true, course: true, state: true, at: true },
      ...{ grantedUnits: true, settled: true },
    },
    pagination: false,
    limit: 0,
  });
  return docs;
}

async function readUnits(
  payload: Payload,
  claims: readonly Claim[],
): Promise<Map<string, string | null>> {
  const ids = [...new Set(claims.map(({ learner }) => idOf(learner)))];
  if (ids.length === 0) return new Map();
  const { docs } = await payload.db.find<Pick<User, 'id' | 'unit'>>({
    collection: 'users',
    where: { id: { in: ids } },
    select: { unit: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map(({ id, unit }) => [id, unit ? idOf(unit) : null]));
}

const NOBODY: Caretakers = { units: [], trainers: new Map(), admins: [] };

/** Trainers and admins who are at work, by their units. */
async function readCaretakers(payload: Payload, today: string): Promise<Caretakers> {
  const [units, { docs }] = await Promise.all([
    readOrgUnits(payload),
    payload.db.find<Pick<User, 'id' | 'unit' | 'roles' | 'leftOn'>>({
      collection: 'users',
      where: {
        and: [
          { roles: { in: ['trainer', 'admin'] } },
          { deletedAt: { exists: false } },
          { or: [{ leftOn: { exists: false } }, { leftOn: { greater_than_equal: today } }] },
        ],
      },
      select: { unit: true, roles: true },
      sort: 'id',
      pagination: false,
      limit: 0,
    }),
  ]);
  const trainers = new Map<string, string[]>();
  for (const { id, unit, roles } of docs) {
    if (!unit || !roles.includes('trainer')) continue;
    trainers.set(idOf(unit), [...(trainers.get(idOf(unit)) ?? []), id]);
  }
  const admins = docs.filter(({ roles }) => roles.includes('admin')).map(({ id }) => id);
  return { units, trainers, admins };
}
