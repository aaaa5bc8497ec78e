import type { Payload } from 'payload';

import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { readLedgerYear } from '../../../cms/operations/ledger/readLedgerYear.ts';
import {
  weighCorrection,
  type Correction,
} from '../../../cms/operations/ledger/weighCorrection.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import type { Language } from '../../../cms/text/language.ts';
import { refusalText } from '../../../cms/text/refusals.ts';
import type { Viewer } from '../accounts/viewer.ts';

const SHORTEST_REASON = 2;
const LONGEST_REASON = 500;

interface Submitted {
  viewer: Viewer;
  learner: string;
  year: number;
  form: FormData;
  now: Date;
  /** What a refusal is told in. */
  language: Language;
}

/** A correction to be confirmed: what it does to the year's sum, in units. */
export interface ToConfirm {
  kind: Correction['kind'];
  units: number;
  before: number;
  after: number;
  /** What is taken back. */
  title: string | null;
}

export type Submission = { done: true } | { refused: string } | { confirm: ToConfirm };

/**
 * Acts on a correction form. Hours change only when it comes a second time, confirmed: the first
 * time it is told what it would do.
 */
export async function submitCorrection(
  payload: Payload,
  { viewer, learner, year, form, now, language }: Submitted,
): Promise<Submission> {
  try {
    const correction = readCorrection(form, year);
    const act = { actor: viewer.user, learner, correction, now };
    if (form.get('confirmed') === 'yes') {
      await correctLedger(payload, act);
      return { done: true };
    }
    const weighed = await weighCorrection(payload, act);
    const { earnedUnits } = await readLedgerYear(payload, { learner, year });
    return {
      confirm: {
        kind: weighed.kind,
        units: weighed.units,
        before: earnedUnits,
        after: earnedUnits + weighed.units,
        title: weighed.kind === 'reversal' ? weighed.entry.sourceTitle : null,
      },
    };
  } catch (error) {
    if (!(error instanceof OperationError) || error.status >= 500) throw error;
    return { refused: refusalText(language, ...error.refusal) };
  }
}

/**
 * The correction a form asks for.
 *
 * @throws OperationError 400 that says what is missing or wrong
 */
function readCorrection(form: FormData, year: number): Correction {
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
  const request = field('request');
  if (!/^[\w-]{8,64}$/.test(request)) throw new OperationError(400, 'form-expired');
  return { kind: 'adjustment', year, units, reason, request };
}
