import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload';
import { z } from 'zod';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { partlyOf } from '../../domain/ledger/attendedSlots.ts';
import { SLOTS } from '../../domain/ledger/slot.ts';
import { presentAt } from '../../domain/training/presentAt.ts';
import { dayOf, isDay, yearOfDay } from '../../domain/shanghai.ts';
import { managedUnits } from '../../operations/accounts/managedUnits.ts';
import { isYearClosed } from '../../operations/ledger/isYearClosed.ts';
import { findOverlap } from '../../operations/training/findOverlap.ts';
import { CREDITED, settleClass } from '../../operations/training/settleClass.ts';
import type { ClassSession } from '../../payload-types.ts';
import { refuse } from '../refuse.ts';
import { classTurn } from './classTurn.ts';

const id = z
  .union([z.string(), z.object({ id: z.string() })])
  .transform((one) => (typeof one === 'string' ? one : one.id));

/** The fields that the rules read. */
const ruled = z.object({
  kind: z.string(),
  day: z.string().refine(isDay),
  slots: z
    .array(z.enum(SLOTS))
    .min(1)
    .transform((given) => SLOTS.filter((slot) => given.includes(slot))),
  unit: id,
  alsoUnits: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
  invited: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
  attendees: z
    .array(id)
    .nullish()
    .transform((ids) => ids ?? []),
  /** Written by `confirmClass` alone: who checked in was asked to come when they did. */
  present: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  /** Likewise: for which half days some of them count. */
  partly: z.unknown().transform(partlyOf).optional(),
  status: z.enum(['planned', 'confirmed', 'undone']),
});
type Ruled = z.infer<typeof ruled>;

/**
 * Attendance once confirmed has become ledger entries: people can still be added, but nothing
 * else changes until the whole training is undone, which takes the entries back. A trainer
 * records only learners of the own units, and never the trainer's own attendance.
 */
const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const given = ruled.safeParse({ ...originalDoc, ...data });
  if (!given.success) {
    // Payload checks fields after this hook and names those that are empty. It lets some shapes
    // through that the rules can't read: what they didn't see must not be stored.
    for (const { path } of given.error.issues) {
      if (path[0] === 'attendees' || path[0] === 'invited') refuse(req, 400, 'attendees-form');
      data[String(path[0])] = null;
    }
    return data;
  }
  const next = given.data;
  data.slots = next.slots;
  const before = originalDoc ? ruled.safeParse(originalDoc).data : undefined;
  // What can't be read any more can't be compared either: hours rest on it.
  if (originalDoc?.id && originalDoc.status !== 'planned' && !before) {
    refuse(req, 409, 'attendance-fixed');
  }
  const listed = new Set(before?.attendees);
  const added = next.attendees.filter((one) => !listed.has(one));
  if (before && before.status !== 'planned') refuseLateChange(req, before, next);
  else if (before && before.day !== next.day) {
    await refuseAttended(req, String(originalDoc?.id), 'class-day-attended');
  }
  const known = new Set(before?.invited);
  const invited = next.invited.filter((one) => !known.has(one));
  await refuseForeign(req, next, { added, invited });
  if (next.status === 'confirmed') {
    await refuseUnready(req, { id: originalDoc?.id ?? null, next, added, before });
  }
  if (next.status === 'undone' && before?.status !== 'undone') {
    await prepareUndo(req, { before, next, originalDoc });
    data.undoneBy = req.user?.id;
  }
  // Only who settles this very save may say that it is: see `settleClass`.
  if (next.status !== 'planned') data.credited = randomUUID();
  return data;
};

function refuseLateChange(req: PayloadRequest, before: Ruled, next: Ruled): void {
  const undoes = before.status === 'confirmed' && next.status === 'undone';
  const same =
    before.kind === next.kind &&
    before.day === next.day &&
    before.slots.join() === next.slots.join() &&
    isDeepStrictEqual(before.partly ?? {}, next.partly ?? {}) &&
    (before.status === next.status || undoes);
  if (!same) refuse(req, 409, 'attendance-fixed');
  const there = new Set(presentAt(next));
  const were = presentAt(before);
  if (were.some((one) => !there.has(one))) refuse(req, 409, 'attendee-fixed');
  const closed = before.status === 'undone' || undoes;
  if (closed && there.size > were.length) refuse(req, 409, 'class-undone');
}

/** Who was there counts on it. */
async function refuseAttended(
  req: PayloadRequest,
  session: string,
  code: 'class-attended' | 'class-day-attended',
): Promise<void> {
  const { totalDocs: people } = await req.payload.count({
    collection: 'check-ins',
    where: { and: [{ session: { equals: session } }, { state: { equals: 'present' } }] },
  });
  if (people > 0) refuse(req, 409, code, { people });
}

interface Confirming {
  id: string | null;
  next: Ruled;
  added: string[];
  before: Ruled | undefined;
}

async function refuseUnready(req: PayloadRequest, { id: own, next, added, before }: Confirming) {
  const { day, slots, partly } = next;
  if (day > dayOf(new Date())) refuse(req, 400, 'class-ahead');
  if (await isYearClosed(req.payload, yearOfDay(day))) refuse(req, 409, 'class-year-closed');
  const attendees = before?.status === 'confirmed' ? added : presentAt(next);
  if (attendees.length === 0) return;
  await classTurn.take(req, day);
  try {
    const overlap = await findOverlap(req.payload, { id: own, day, slots, attendees, partly });
    if (overlap) refuse(req, 409, 'overlap', overlap);
  } catch (error) {
    await classTurn.end(req, day);
    throw error;
  }
}

interface Undoing {
  before: Ruled | undefined;
  next: Ruled;
  originalDoc: ClassSession | undefined;
}

async function prepareUndo(req: PayloadRequest, { before, next, originalDoc }: Undoing) {
  if (before?.status !== 'confirmed' || !originalDoc) refuse(req, 409, 'class-not-confirmed');
  if (await isYearClosed(req.payload, yearOfDay(next.day))) refuse(req, 409, 'class-year-closed');
  // Who takes hours back is named in the ledger, and nobody corrects their own.
  if (!req.user) refuse(req, 403, 'class-outside-units');
  if (presentAt(next).includes(String(req.user.id))) refuse(req, 403, 'own-attendance');
  // Another server may still be crediting: an entry written after its reversal would stay.
  if (originalDoc.credited !== CREDITED) {
    await settleClass(req.payload, { classSession: originalDoc, by: null, now: new Date() });
  }
}

async function refuseForeign(
  req: PayloadRequest,
  next: Ruled,
  { added, invited }: { added: string[]; invited: string[] },
) {
  if (!req.user || hasRole(req.user, 'admin')) return;
  const units = await managedUnits(req.payload, req.user.unit);
  const asked = [next.unit, ...next.alsoUnits];
  if (asked.some((unit) => !units.includes(unit))) refuse(req, 403, 'class-outside-units');
  const own = String(req.user.id);
  if (added.includes(own) || next.present.includes(own)) refuse(req, 403, 'own-attendance');
  const people = [...new Set([...added, ...invited])];
  if (people.length === 0) return;
  const where: Where = { and: [{ id: { in: people } }, { unit: { in: units } }] };
  const { totalDocs } = await req.payload.count({ collection: 'users', where });
  if (totalDocs !== people.length) refuse(req, 403, 'attendee-outside-units');
}

const beforeDelete: CollectionBeforeDeleteHook = async ({ id: session, req }) => {
  const { status } = await req.payload.findByID({
    collection: 'class-sessions',
    id: session,
    depth: 0,
  });
  if (status !== 'planned') refuse(req, 409, 'class-confirmed');
  await refuseAttended(req, String(session), 'class-attended');
  // Who only meant to come, or was noted as away, has lost nothing.
  const ofSession: Where = { session: { equals: session } };
  for (const collection of ['check-ins', 'sign-ups'] as const) {
    await req.payload.db.deleteMany({ collection, where: ofSession, req });
  }
};

export const guardClassSession = { beforeChange, beforeDelete };
