import type { Payload } from 'payload';

import { unitFinder } from '../../../domain/accounts/findUnit.ts';
import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { subtree } from '../../../domain/accounts/orgTree.ts';
import {
  peopleList,
  type ListedPerson,
  type RowProblem,
} from '../../../domain/accounts/peopleList.ts';
import { NEEDED_COLUMNS } from '../../../domain/accounts/personCells.ts';
import {
  planPerson,
  type PersonPlan,
  type PlannedPerson,
  type PlanProblem,
} from '../../../domain/accounts/planPerson.ts';
import { idOf } from '../../../domain/idOf.ts';
import type { SheetRow } from '../../../domain/sheetCell.ts';
import type { User } from '../../../payload-types.ts';
import { OperationError } from '../../OperationError.ts';
import { findColumns } from '../../sheet/findColumns.ts';
import { readOrgUnits } from '../readOrgUnits.ts';
import { findLostZeros } from './findLostZeros.ts';
import { personNames, personTitles } from './personNames.ts';
import { readStandingPeople } from './readStandingPeople.ts';

export const FATES = ['create', 'update', 'unchanged', 'error'] as const;
export type Fate = (typeof FATES)[number];

export interface CheckedRow {
  row: number;
  title: string;
  fate: Fate;
  problem?: RowProblem | PlanProblem;
  /** A row that its maker may not have seen. */
  hidden?: true;
}

/** What would become of a list of people. */
export interface PeopleCheck {
  summary: Record<Fate, number>;
  rows: CheckedRow[];
  /** Those whom it would change. */
  people: PlannedPerson[];
  /** The paths of units that it names and that don't exist. */
  newUnits: string[];
}

interface Asked {
  rows: readonly SheetRow[];
  /** The trainer or admin who puts them in. */
  actor: User;
  /** Whether units that don't exist are to be made. */
  makeUnits: boolean;
}

/**
 * Says what would become of each row of a list of people; changes nothing.
 *
 * @throws OperationError 422 where it is no such list, 403 `forbidden/account`
 */
export async function checkPeople(
  payload: Payload,
  { rows, actor, makeUnits }: Asked,
): Promise<PeopleCheck> {
  if (!hasRole(actor, 'trainer', 'admin')) {
    throw new OperationError(403, 'forbidden/account');
  }
  const { body, cellsOf } = findColumns(rows, { titles: personTitles, needed: NEEDED_COLUMNS });
  if (body.length === 0) throw new OperationError(422, 'import-nobody');
  const list = peopleList(body, cellsOf, personNames);
  const listed = list.map(({ read, numeric }) => ({
    staffNumber: 'person' in read ? read.person.staffNumber : null,
    numeric,
  }));
  const numbers = listed.flatMap(({ staffNumber }) => staffNumber ?? []);
  const [units, standing, zeros] = await Promise.all([
    readOrgUnits(payload),
    readStandingPeople(payload, numbers),
    findLostZeros(payload, listed),
  ]);
  const findUnit = unitFinder(units);
  const managed = actor.unit ? subtree(units, idOf(actor.unit)) : [];
  const by = { id: actor.id, roles: actor.roles, managed, makeUnits, unitsExist: units.length > 0 };
  const check: PeopleCheck = {
    summary: { create: 0, update: 0, unchanged: 0, error: 0 },
    ...{ rows: [], people: [], newUnits: [] },
  };
  const missing = new Set<string>();
  for (const { row, title, hidden, read } of list) {
    const plan = planOf(read);
    const fate = 'problem' in plan ? 'error' : plan.fate;
    check.summary[fate] += 1;
    check.rows.push({
      ...{ row, title, fate },
      ...('problem' in plan && { problem: plan.problem }),
      ...(hidden && { hidden: true as const }),
    });
    if ('person' in plan && plan.fate !== 'unchanged') check.people.push(plan.person);
    if ('person' in read) {
      const { unit, secondary } = read.person;
      for (const given of [...(unit ? [unit] : []), ...(secondary ?? [])]) {
        if ('make' in findUnit(given)) missing.add(given);
      }
    }
  }
  return { ...check, newUnits: [...missing] };

  function planOf(read: ListedPerson['read']): PersonPlan | { problem: RowProblem } {
    if ('problem' in read) return read;
    const { staffNumber } = read.person;
    const given = zeros.get(staffNumber);
    if (given !== undefined) return { problem: ['zeros-lost', { given }] };
    const found = standing.get(staffNumber.toLowerCase());
    return planPerson({ cells: read.person, standing: found, by, findUnit });
  }
}
