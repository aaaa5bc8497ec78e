import type { Payload } from 'payload';

import { correctLedger, type Correction } from '../../../cms/operations/ledger/correctLedger.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Viewer } from '../accounts/viewer.ts';

const SHORTEST_REASON = 2;
const LONGEST_REASON = 500;
const MOST_UNITS = 100_000;

interface Submitted {
  viewer: Viewer;
  learner: string;
  year: number;
  form: FormData;
  now: Date;
}

/**
 * Acts on a correction form.
 *
 * @returns null when it is done, or a sentence that says what is missing or refused
 */
export async function submitCorrection(
  payload: Payload,
  { viewer, learner, year, form, now }: Submitted,
): Promise<string | null> {
  const correction = readCorrection(form, year);
  if (typeof correction === 'string') return correction;
  try {
    await correctLedger(payload, { actor: viewer.user, learner, correction, now });
    return null;
  } catch (error) {
    if (error instanceof OperationError && error.status < 500) return error.message;
    throw error;
  }
}

/** The correction a form asks for, or what is wrong with it. */
export function readCorrection(form: FormData, year: number): Correction | string {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const reason = field('reason');
  if (reason.length < SHORTEST_REASON) return '请写明原因，学员会看到';
  if (reason.length > LONGEST_REASON) return `原因请在 ${LONGEST_REASON} 字以内`;
  if (field('kind') === 'reversal') return { kind: 'reversal', entry: field('entry'), reason };
  const units = Math.round(Number(field('hours') || Number.NaN) * 100);
  if (!Number.isFinite(units) || units === 0) return '请填写要增加或减少的学时，如 2 或 -0.5';
  if (Math.abs(units) > MOST_UNITS) return '一次调整的学时太多，请核对';
  const request = field('request');
  if (!/^[\w-]{8,64}$/.test(request)) return '表单已过期，请重新打开这一页再填';
  return { kind: 'adjustment', year, units, reason, request };
}
