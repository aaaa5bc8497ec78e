import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, Where } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { dayOf, yearOfDay } from '../../domain/shanghai.ts';
import { isYearClosed } from '../../operations/ledger/isYearClosed.ts';
import { managedUnits } from '../../operations/accounts/managedUnits.ts';
import { refuse } from '../refuse.ts';

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String((value as { id: unknown }).id)
    : String(value);
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(idOf) : []);

/**
 * Attendance once confirmed has become ledger entries: people can still be added, but nothing
 * else changes, and a mistake is corrected in the ledger. A trainer records only learners of
 * the own units, and never the trainer's own attendance.
 */
const beforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const next = { ...originalDoc, ...data };
  const attendees = idsOf(next.attendees);
  if (originalDoc?.status === 'confirmed') {
    const fixed = ['kind', 'day', 'halfDays', 'status'] as const;
    if (fixed.some((field) => next[field] !== originalDoc[field])) {
      refuse(req, 409, 'attendance-fixed');
    }
    if (idsOf(originalDoc.attendees).some((id) => !attendees.includes(id))) {
      refuse(req, 409, 'attendee-fixed');
    }
  }
  if (next.status === 'confirmed' && next.day > dayOf(new Date())) {
    refuse(req, 400, 'class-ahead');
  }
  if (
    next.status === 'confirmed' &&
    (await isYearClosed(req.payload, yearOfDay(String(next.day))))
  ) {
    refuse(req, 409, 'class-year-closed');
  }
  if (req.user && !hasRole(req.user, 'admin')) {
    const units = await managedUnits(req.payload, req.user.unit);
    if (!units.includes(idOf(next.unit))) refuse(req, 403, 'class-outside-units');
    if (attendees.includes(String(req.user.id))) refuse(req, 403, 'own-attendance');
    const where: Where = { and: [{ id: { in: attendees } }, { unit: { in: units } }] };
    const { totalDocs } = await req.payload.count({ collection: 'users', where });
    if (totalDocs !== new Set(attendees).size) refuse(req, 403, 'attendee-outside-units');
  }
  return data;
};

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await req.payload.findByID({ collection: 'class-sessions', id, depth: 0 });
  if (session.status === 'confirmed') refuse(req, 409, 'class-confirmed');
};

export const guardClassSession = { beforeChange, beforeDelete };
