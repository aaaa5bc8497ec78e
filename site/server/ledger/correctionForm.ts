import type { Payload } from 'payload';

import { correctLedger, type Correction } from '../../../cms/operations/ledger/correctLedger.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Language } from '../../../cms/text/language.ts';
import { refusalText } from '../../../cms/text/refusals.ts';
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
  /** What a refusal is told in. */
  language: Language;
}

/**
 * Acts on a correction form.
 *
 * @returns null when it is done, or a sentence that says what is missing or refused
 */
export async function submitCorrection(
  payload: Payload,
  { viewer, learner, year, form, now, language }: Submitted,
): Promise<string | null> {
  try {
    const correction = readCorrection(form, year);
    await correctLedger(payload, { actor: viewer.user, learner, correction, now });
    return null;
  } catch (error) {
    if (!(error instanceof OperationError) || error.status >= 500) throw error;
    return refusalText(language, ...error.refusal);
  }
}

/**
 * The correction a form asks for.
 *
 * @throws OperationError 400 that says what is missing or wrong
 */
export function readCorrection(form: FormData, year: number): Correction {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const reason = field('reason');
  if (reason.length < SHORTEST_REASON) throw new OperationError(400, 'reason-missing');
  if (reason.length > LONGEST_REASON) {
    throw new OperationError(400, 'reason-too-long', { most: LONGEST_REASON });
  }
  if (field('kind') === 'reversal') {
    return { kind: 'reversal', entry: field('entry'), reason, bars: field('bars') === 'yes' };
  }
  const units = Math.round(Number(field('hours') || Number.NaN) * 100);
  if (!Number.isFinite(units) || units === 0) throw new OperationError(400, 'hours-missing');
  if (Math.abs(units) > MOST_UNITS) throw new OperationError(400, 'hours-too-many');
  const request = field('request');
  if (!/^[\w-]{8,64}$/.test(request)) throw new OperationError(400, 'form-expired');
  return { kind: 'adjustment', year, units, reason, request };
}
