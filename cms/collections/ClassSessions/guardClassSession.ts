import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type Where,
} from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { dayOf, yearOfDay } from '../../domain/shanghai.ts';
import { isYearClosed } from '../../operations/ledger/isYearClosed.ts';
import { managedUnits } from '../../operations/accounts/managedUnits.ts';

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String((value as { id: unknown }).id)
    : String(value);
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(idOf) : []);
const refuse = (message: string, status = 400): never => {
  throw new APIError(message, status, undefined, true);
};

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
      refuse('考勤已确认，日期、形式和半天数不能再改；如有差错请在学时台账中更正', 409);
    }
    if (idsOf(originalDoc.attendees).some((id) => !attendees.includes(id))) {
      refuse('考勤已确认，不能移除学员；如有差错请在学时台账中冲销', 409);
    }
  }
  if (next.status === 'confirmed' && next.day > dayOf(new Date())) {
    refuse('培训日期还没到，不能确认考勤');
  }
  if (
    next.status === 'confirmed' &&
    (await isYearClosed(req.payload, yearOfDay(String(next.day))))
  ) {
    refuse('该年度已封账，不能再登记考勤；如有遗漏请管理员在学时台账中调整', 409);
  }
  if (req.user && !hasRole(req.user, 'admin')) {
    const units = await managedUnits(req.payload, req.user.unit);
    if (!units.includes(idOf(next.unit))) refuse('只能登记本单位及下级单位的培训', 403);
    if (attendees.includes(String(req.user.id))) refuse('不能给自己登记考勤', 403);
    const where: Where = { and: [{ id: { in: attendees } }, { unit: { in: units } }] };
    const { totalDocs } = await req.payload.count({ collection: 'users', where });
    if (totalDocs !== new Set(attendees).size) refuse('名单中有不属于本单位的学员', 403);
  }
  return data;
};

const beforeDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const session = await req.payload.findByID({ collection: 'class-sessions', id, depth: 0 });
  if (session.status === 'confirmed') refuse('已确认的培训不能删除', 409);
};

export const guardClassSession = { beforeChange, beforeDelete };
