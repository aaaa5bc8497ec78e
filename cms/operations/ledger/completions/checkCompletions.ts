import type { Payload } from 'payload';

import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { NEEDED_COMPLETION_COLUMNS } from '../../../domain/ledger/completionCells.ts';
import { completionKey } from '../../../domain/ledger/completionKey.ts';
import {
  completionList,
  type CompletionRowProblem,
} from '../../../domain/ledger/completionList.ts';
import { dayOf, yearOfDay } from '../../../domain/shanghai.ts';
import type { SheetRow } from '../../../domain/sheetCell.ts';
import type { User } from '../../../payload-types.ts';
import { managedUnits } from '../../accounts/managedUnits.ts';
import { findLostZeros } from '../../accounts/people/findLostZeros.ts';
import { readNamedAccounts } from '../../accounts/people/readNamedAccounts.ts';
import { OperationError } from '../../OperationError.ts';
import { findColumns } from '../../sheet/findColumns.ts';
import type { PlannedCompletion } from './completionPlan.ts';
import { completionTitles } from './completionTitles.ts';
import { readStandingKeys } from './readStandingKeys.ts';

export type CompletionProblem =
  | CompletionRowProblem
  | ['zeros-lost' | 'name-differs', { given: string }]
  | ['person-unknown' | 'person-not-yours' | 'own-completion']
  | ['year-closed', { year: number }];

export interface CheckedCompletion {
  row: number;
  title: string;
  fate: 'create' | 'unchanged' | 'error';
  problem?: CompletionProblem;
  /** A row that its maker may not have seen. */
  hidden?: true;
}

/** What would become of a table of past learning. */
export interface CompletionCheck {
  summary: Record<'create' | 'update' | 'unchanged' | 'error', number>;
  rows: CheckedCompletion[];
  /** What it would enter. */
  completions: PlannedCompletion[];
}

interface Asked {
  rows: readonly SheetRow[];
  /** The trainer or admin who puts them in. */
  actor: User;
  now: Date;
}

/**
 * Says what would become of each row of a table of past learning; changes nothing.
 *
 * @throws OperationError 422 where it is no such table, 403 `forbidden/correction`
 */
export async function checkCompletions(
  payload: Payload,
  { rows, actor, now }: Asked,
): Promise<CompletionCheck> {
  if (!hasRole(actor, 'trainer', 'admin')) {
    throw new OperationError(403, 'forbidden/correction');
  }
  const wanted = { titles: completionTitles, needed: NEEDED_COMPLETION_COLUMNS };
  const { body, cellsOf } = findColumns(rows, wanted);
  if (body.length === 0) throw new OperationError(422, 'completions-none');
  const list = completionList(body, cellsOf, dayOf(now));
  const numbers = list.map(({ read, numeric }) => ({
    staffNumber: 'completion' in read ? read.completion.staffNumber : null,
    numeric,
  }));
  const named = numbers.flatMap(({ staffNumber }) => staffNumber ?? []);
  const isAdmin = hasRole(actor, 'admin');
  const [accounts, zeros, managed, closed] = await Promise.all([
    readNamedAccounts(payload, [...new Set(named)]),
    findLostZeros(payload, numbers),
    managedUnits(payload, actor.unit),
    payload.find({ collection: 'closed-years', pagination: false }),
  ]);
  const own = new Set(managed);
  const closedYears = new Set(closed.docs.map(({ year }) => year));
  const plans = list.map(({ read }) => plan(read));
  const learners = plans.flatMap((one) => ('completion' in one ? [one.completion.learner] : []));
  const standing = await readStandingKeys(payload, [...new Set(learners)]);
  const check: CompletionCheck = {
    summary: { create: 0, update: 0, unchanged: 0, error: 0 },
    ...{ rows: [], completions: [] },
  };
  for (const [n, { row, title, hidden }] of list.entries()) {
    const planned = plans[n];
    if (!planned) continue;
    const fate = fateOf(planned);
    check.summary[fate] += 1;
    check.rows.push({
      ...{ row, title, fate },
      ...('problem' in planned && { problem: planned.problem }),
      ...(hidden && { hidden: true as const }),
    });
    if ('completion' in planned && fate === 'create') check.completions.push(planned.completion);
  }
  return check;

  function fateOf(planned: Planned): CheckedCompletion['fate'] {
    if ('problem' in planned) return 'error';
    const { learner } = planned.completion;
    const known = standing.get(learner)?.has(completionKey(planned.completion));
    return known ? 'unchanged' : 'create';
  }

  function plan(read: (typeof list)[number]['read']): Planned {
    if ('problem' in read) return read;
    const { staffNumber, name, course, provider, day, units, note } = read.completion;
    const given = zeros.get(staffNumber);
    if (given !== undefined) return { problem: ['zeros-lost', { given }] };
    const account = accounts.get(staffNumber.toLowerCase());
    if (account?.staffNumber?.toLowerCase() !== staffNumber.toLowerCase() || account.inBin) {
      return { problem: ['person-unknown'] };
    }
    if (account.id === actor.id) return { problem: ['own-completion'] };
    if (!isAdmin && !own.has(account.unit ?? '')) return { problem: ['person-not-yours'] };
    if (name !== '' && name !== account.name) {
      return { problem: ['name-differs', { given: account.name }] };
    }
    const year = yearOfDay(day);
    // As with corrections: a closed year takes an admin's.
    if (!isAdmin && closedYears.has(year)) return { problem: ['year-closed', { year }] };
    return { completion: { learner: account.id, course, provider, day, units, note } };
  }
}

type Planned = { completion: PlannedCompletion } | { problem: CompletionProblem };
