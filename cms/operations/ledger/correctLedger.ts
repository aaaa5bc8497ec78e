import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { CreditEntry } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { OperationError } from '../OperationError.ts';
import { appendEntry } from './appendEntry.ts';
import { reverseEntry } from './reverseEntry.ts';
import { weighCorrection, type Correcting, type Correction } from './weighCorrection.ts';

/** What the ledger keeps is kept in one language; readers are told it in theirs. */
const { adjusted } = ledgerWords[DEFAULT_LANGUAGE];

/**
 * Corrects a learner's hours: takes an entry back, or adds or subtracts units, by a named
 * trainer of the learner's unit with a reason (design, ledger rule 2). A closed year takes an
 * admin's adjustments only.
 *
 * @throws OperationError as `weighCorrection`; 409 `already-reversed` or `year-closed`
 */
export async function correctLedger(payload: Payload, act: Correcting): Promise<CreditEntry> {
  const { actor, correction, now } = act;
  const weighed = await weighCorrection(payload, act);
  const { reason } = correction;
  const entry =
    weighed.kind === 'reversal'
      ? await reverseEntry(payload, {
          ...{ entry: weighed.entry, reason, by: actor, now },
          bars: correction.kind === 'reversal' && correction.bars === true,
        })
      : await adjust(payload, act, weighed.policy);
  if (!entry) throw new OperationError(409, 'already-reversed');
  return entry;
}

type Adjustment = Extract<Correction, { kind: 'adjustment' }>;

async function adjust(
  payload: Payload,
  { actor, learner, correction, now }: Correcting,
  policy: string,
): Promise<CreditEntry | null> {
  const { year, units, reason, request } = correction as Adjustment;
  const key = `adjustment:${request}`;
  return appendEntry(payload, {
    learner,
    year,
    now,
    intoClosedYear: hasRole(actor, 'admin'),
    decide: (entries) => {
      const existing = entries.find((entry) => entry.key === key);
      if (existing) return { settled: existing };
      return {
        key,
        kind: 'adjustment',
        units,
        day: dayOf(now),
        at: now.toISOString(),
        by: actor.id,
        byName: actor.name,
        sourceKind: 'adjustment',
        sourceTitle: adjusted[units > 0 ? 'more' : 'less'],
        policy,
        reason,
      };
    },
  });
}
