import { dayOfCell } from '../dayOfCell.ts';
import { cellText, type SheetCell } from '../sheetCell.ts';
import type { Role } from './hasRole.ts';
import type { LearnerAudience } from './audience.ts';
import { staffNumberCell, type StaffNumberProblem } from './staffNumberCell.ts';

/** The columns of a list of people, in the template's order. */
export const PERSON_COLUMNS = [
  ...(['staffNumber', 'name', 'unit', 'audience', 'roles', 'job'] as const),
  ...(['joinedOn', 'leftOn', 'secondary'] as const),
] as const;

export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** A list of people can't do without. */
export const NEEDED_COLUMNS = ['staffNumber', 'name'] as const satisfies PersonColumn[];

/** How layers and roles may be written, each by what it means. */
export interface PersonNames {
  audiences: ReadonlyMap<string, LearnerAudience>;
  roles: ReadonlyMap<string, Role>;
  /** How lists say that there is none. */
  none: ReadonlySet<string>;
}

/** What one row of a list says of a person; null where its cell says nothing. */
export interface PersonCells {
  staffNumber: string;
  name: string;
  /** A unit's code, its name, or a path of names, as it was written. */
  unit: string | null;
  audience: LearnerAudience[] | null;
  roles: Role[] | null;
  job: string | null;
  /** `YYYY-MM-DD` */
  joinedOn: string | null;
  /** `YYYY-MM-DD`, the last day. */
  leftOn: string | null;
  /** Units besides the main one, as they were written; none at all is an empty list. */
  secondary: string[] | null;
}

/** What is wrong with a row's cells, with what its sentence needs. */
export type CellProblem =
  | [StaffNumberProblem]
  | ['name-missing' | 'name-form' | 'name-long' | 'job-long' | 'left-before-joined']
  | ['audience-unknown' | 'role-unknown' | 'joined-no-day' | 'left-no-day', { given: string }];

type Cells = Partial<Record<PersonColumn, SheetCell>>;

const LONGEST = 40;

/**
 * Reads one row of a list of people as people mean it: half-width and full-width alike, spaces
 * passed over, days in any of the usual forms.
 *
 * @returns the person, or the first thing that is wrong
 */
export function personCells(
  cells: Cells,
  names: PersonNames,
): { person: PersonCells } | { problem: CellProblem } {
  const text = (column: PersonColumn) => cellText(cells[column]);
  const number = staffNumberCell(cells.staffNumber);
  if ('problem' in number) return { problem: [number.problem] };
  const name = text('name').replace(/\s+/g, ' ');
  const nameProblem = whatIsWrongWithName(name);
  if (nameProblem) return { problem: [nameProblem] };
  if (text('job').length > LONGEST) return { problem: ['job-long'] };
  const audience = listed(parts(text('audience'), names), names.audiences);
  if ('unknown' in audience) return { problem: ['audience-unknown', { given: audience.unknown }] };
  const roles = listed(parts(text('roles'), names), names.roles);
  if ('unknown' in roles) return { problem: ['role-unknown', { given: roles.unknown }] };
  const joined = day(cells.joinedOn);
  if (joined.day === null && joined.given) {
    return { problem: ['joined-no-day', { given: joined.given }] };
  }
  const left = day(cells.leftOn);
  if (left.day === null && left.given) return { problem: ['left-no-day', { given: left.given }] };
  if (joined.day && left.day && left.day < joined.day) return { problem: ['left-before-joined'] };
  return {
    person: {
      ...{ ...number, name, unit: text('unit') || null, job: text('job') || null },
      ...{ audience: audience.values, roles: roles.values },
      ...{ joinedOn: joined.day, leftOn: left.day, secondary: parts(text('secondary'), names) },
    },
  };
}

const day = (cell: SheetCell = null) => ({ day: dayOfCell(cell), given: cellText(cell) });

function whatIsWrongWithName(name: string) {
  if (name === '') return 'name-missing';
  if ([...name].length > LONGEST) return 'name-long';
  // A name is no number and no formula: columns were confused, or somebody means harm.
  return /^\p{L}[\p{L}\p{M}·•.' -]*$/u.test(name) ? null : 'name-form';
}

/** Splits `、` and what is taken for it; an empty cell is nothing, “none” is an empty list. */
function parts(text: string, { none }: PersonNames): string[] | null {
  if (text === '') return null;
  if (none.has(text.toLowerCase())) return [];
  return text
    .split(/[、,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function listed<T>(
  given: string[] | null,
  names: ReadonlyMap<string, T>,
): { values: T[] | null } | { unknown: string } {
  if (!given) return { values: null };
  const unknown = given.find((name) => !names.has(name.toLowerCase()));
  if (unknown !== undefined) return { unknown };
  return { values: [...new Set(given.flatMap((name) => names.get(name.toLowerCase()) ?? []))] };
}
