import type { Payload } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { dayOf, yearOf } from '../../domain/shanghai.ts';
import type { CreditEntry, User } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE } from '../../text/language.ts';
import { appendEntry } from './appendEntry.ts';
import { managedUnits } from '../accounts/managedUnits.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { OperationError } from '../OperationError.ts';
import { readPolicyOn } from '../policy/readPolicyOn.ts';

/** What the ledger keeps is kept in one language; readers are told it in theirs. */
const { adjusted } = ledgerWords[DEFAULT_LANGUAGE];

export type Correction =
  | {
      kind: 'reversal';
      entry: string;
      reason: string;
      /** Says that the item may not be earned again this year. */
      bars?: boolean;
    }
  | {
      kind: 'adjustment';
      year: number;
      units: number;
      reason: string;
      /** Chosen by the page for one filling of the form: a repeat adjusts once. */
      request: string;
    };

interface Act {
  actor: User;
  learner: string;
  correction: Correction;
  now: Date;
}

/**
 * Corrects a learner's hours: takes an entry back, or adds or subtracts units, by a named
 * trainer of the learner's unit with a reason (design, ledger rule 2). Nobody corrects their
 * own; a closed year takes an admin's adjustments only.
 *
 * @throws OperationError 400 `reason-required`, `units-invalid` or `year-invalid`, 403
 *   `forbidden` or `own-record`, 404 `learner-unknown` or `entry-unknown`, 409
 *   `already-reversed`, `not-reversible` or `year-closed`
 */
export async function correctLedger(
  payload: Payload,
  { actor, learner, correction, now }: Act,
): Promise<CreditEntry> {
  await authorise(payload, actor, learner);
  if (correction.reason.trim() === '') {
    throw new OperationError(400, 'reason-required');
  }
  const entry =
    correction.kind === 'reversal'
      ? await reverse(payload, { actor, learner, correction, now })
      : await adjust(payload, { actor, learner, correction, now });
  if (!entry) throw new OperationError(409, 'already-reversed');
  return entry;
}

async function authorise(payload: Payload, actor: User, learner: string): Promise<void> {
  if (!hasRole(actor, 'trainer', 'admin')) {
    throw new OperationError(403, 'forbidden/correction');
  }
  if (actor.id === learner) {
    throw new OperationError(403, 'own-record');
  }
  const user = await payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: learner } },
  });
  if (!user) throw new OperationError(404, 'learner-unknown');
  const unit = typeof user.unit === 'object' ? user.unit?.id : user.unit;
  const mine =
    hasRole(actor, 'admin') || (await managedUnits(payload, actor.unit)).includes(unit ?? '');
  if (!mine) throw new OperationError(403, 'forbidden/correction-outside');
}

type Given<K extends Correction['kind']> = Omit<Act, 'correction'> & {
  correction: Extract<Correction, { kind: K }>;
};

const signed = ({ actor, now }: Pick<Act, 'actor' | 'now'>) => ({
  day: dayOf(now),
  at: now.toISOString(),
  by: actor.id,
  byName: actor.name,
});

async function reverse(payload: Payload, act: Given<'reversal'>): Promise<CreditEntry | null> {
  const { learner, correction } = act;
  const reversed = await payload.db.findOne<CreditEntry>({
    collection: 'credit-entries',
    where: { id: { equals: correction.entry }, learner: { equals: learner } },
  });
  if (!reversed) throw new OperationError(404, 'entry-unknown');
  if (reversed.kind === 'reversal') {
    throw new OperationError(409, 'not-reversible');
  }
  const key = `reversal:${reversed.id}`;
  return appendEntry(payload, {
    learner,
    year: reversed.year,
    now: act.now,
    decide: (entries) =>
      entries.some((entry) => entry.key === key)
        ? { settled: null }
        : {
            ...signed(act),
            key,
            kind: 'reversal',
            units: -reversed.units,
            sourceKind: reversed.sourceKind,
            sourceCollection: reversed.sourceCollection ?? null,
            sourceId: reversed.sourceId ?? null,
            sourceTitle: reversed.sourceTitle,
            policy: reversed.policy,
            reason: correction.reason,
            reverses: reversed.id,
            bars: correction.bars === true && reversed.kind === 'award',
          },
  });
}

async function adjust(payload: Payload, act: Given<'adjustment'>): Promise<CreditEntry | null> {
  const { actor, learner, correction, now } = act;
  const { year, units, reason, request } = correction;
  if (!Number.isSafeInteger(units) || units === 0) {
    throw new OperationError(400, 'units-invalid');
  }
  if (!Number.isInteger(year) || year > yearOf(now)) {
    throw new OperationError(400, 'year-invalid');
  }
  const policy = await readPolicyOn(payload, dayOf(now));
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
        ...signed(act),
        key,
        kind: 'adjustment',
        units,
        sourceKind: 'adjustment',
        sourceTitle: adjusted[units > 0 ? 'more' : 'less'],
        policy: policy.version,
        reason,
      };
    },
  });
}
