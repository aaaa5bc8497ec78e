import type { LearnerAudience } from './audience.ts';
import type { FoundUnit, UnitProblem } from './findUnit.ts';
import type { Role } from './hasRole.ts';
import { isLearnerOnly } from './isLearnerOnly.ts';
import { needsUnit } from './needsUnit.ts';
import type { PersonCells } from './personCells.ts';

/** An account as it stands, with what a list of people may say of it. */
export interface StandingPerson {
  id: string;
  staffNumber: string | null;
  name: string;
  unit: string | null;
  audience: readonly LearnerAudience[];
  roles: readonly Role[];
  job: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  /** The units besides the main one. */
  secondary: readonly string[];
  /** The first day that is known of, `YYYY-MM-DD`. */
  since: string;
  inBin: boolean;
}

/** Who puts people in. */
export interface Importer {
  id: string;
  roles: readonly Role[];
  /** The ids of the units a trainer looks after. */
  managed: readonly string[];
  /** Whether units that don't exist are to be made. */
  makeUnits: boolean;
  /** Whether the platform has units: as long as it has none, nobody needs one. */
  unitsExist: boolean;
}

/** A person as the list wants the account to be; units are ids, or paths of units to be made. */
export interface PlannedPerson {
  staffNumber: string;
  name: string;
  unit: FoundUnit | null;
  audience: LearnerAudience[];
  roles: Role[];
  job: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  secondary: FoundUnit[];
}

export type PlanProblem =
  | UnitProblem
  | ['unit-missing' | 'person-in-bin' | 'own-roles' | 'role-not-yours' | 'person-not-yours']
  | ['unit-new' | 'unit-not-yours' | 'number-taken', { given: string }];

export type PersonPlan =
  { fate: 'create' | 'update' | 'unchanged'; person: PlannedPerson } | { problem: PlanProblem };

interface Planned {
  cells: PersonCells;
  /** The account of that staff number, if there is one. */
  standing: StandingPerson | undefined;
  by: Importer;
  findUnit: (given: string) => FoundUnit | UnitProblem;
}

/**
 * What becomes of one row of a list of people. A cell that says nothing leaves what stands; who is
 * new is a learner where no role is named. A later first day takes somebody back who had left.
 *
 * A trainer puts in learners of the own units and takes nobody from others; nobody's own roles
 * change by a list.
 */
export function planPerson({ cells, standing, by, findUnit }: Planned): PersonPlan {
  const admin = by.roles.includes('admin');
  if (standing && standing.staffNumber !== cells.staffNumber) {
    return { problem: ['number-taken', { given: standing.name }] };
  }
  if (standing?.inBin) return { problem: ['person-in-bin'] };
  if (standing && !admin && !isOwnLearner(standing, by)) return { problem: ['person-not-yours'] };
  const roles = cells.roles ?? [...(standing?.roles ?? ['staff' as const])];
  if (standing?.id === by.id && !sameSet(roles, standing.roles)) return { problem: ['own-roles'] };
  if (!admin && !isLearnerOnly(roles)) return { problem: ['role-not-yours'] };

  const units = [...(cells.unit ? [cells.unit] : []), ...(cells.secondary ?? [])];
  for (const given of units) {
    const problem = unitProblem(given, findUnit(given), by);
    if (problem) return { problem };
  }
  const found = (given: string): FoundUnit[] => {
    const unit = findUnit(given);
    return Array.isArray(unit) ? [] : [unit];
  };
  const unit = (cells.unit ? found(cells.unit)[0] : undefined) ?? asFound(standing?.unit ?? null);
  if (!unit && by.unitsExist && needsUnit(roles)) return { problem: ['unit-missing'] };
  const person: PlannedPerson = {
    ...{ staffNumber: cells.staffNumber, name: cells.name, unit, roles },
    audience: cells.audience ?? [...(standing?.audience ?? [])],
    job: cells.job ?? standing?.job ?? null,
    ...span(cells, standing),
    secondary: cells.secondary?.flatMap(found) ?? (standing?.secondary ?? []).map((id) => ({ id })),
  };
  if (!standing) return { fate: 'create', person };
  return { fate: isAsItStands(person, standing) ? 'unchanged' : 'update', person };
}

const asFound = (id: string | null): FoundUnit | null => (id === null ? null : { id });

function isOwnLearner({ unit, roles }: StandingPerson, { managed }: Importer): boolean {
  return isLearnerOnly(roles) && unit !== null && managed.includes(unit);
}

function unitProblem(
  given: string,
  found: FoundUnit | UnitProblem,
  { roles, managed, makeUnits }: Importer,
): PlanProblem | null {
  if (Array.isArray(found)) return found;
  const at = 'id' in found ? found.id : found.under;
  if (!roles.includes('admin') && (at === null || !managed.includes(at))) {
    return ['unit-not-yours', { given }];
  }
  return 'make' in found && !makeUnits ? ['unit-new', { given }] : null;
}

/** The days of work: who had left and begins anew has no last day until one is named. */
function span(
  { joinedOn, leftOn }: PersonCells,
  standing: StandingPerson | undefined,
): Pick<PlannedPerson, 'joinedOn' | 'leftOn'> {
  const stood = standing ?? { joinedOn: null, leftOn: null };
  const returned = joinedOn !== null && stood.leftOn !== null && joinedOn > stood.leftOn;
  return {
    joinedOn: joinedOn ?? stood.joinedOn,
    leftOn: leftOn ?? (returned ? null : stood.leftOn),
  };
}

function isAsItStands(person: PlannedPerson, standing: StandingPerson): boolean {
  const { name, job, joinedOn, leftOn } = standing;
  const idOf = (unit: FoundUnit | null) => (unit && 'id' in unit ? unit.id : null);
  return (
    (person.unit === null || 'id' in person.unit) &&
    idOf(person.unit) === standing.unit &&
    person.name === name &&
    person.job === job &&
    person.joinedOn === joinedOn &&
    person.leftOn === leftOn &&
    sameSet(person.audience, standing.audience) &&
    sameSet(person.roles, standing.roles) &&
    person.secondary.every((unit) => 'id' in unit) &&
    sameSet(person.secondary.map(idOf), standing.secondary)
  );
}

const sameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));
