import type { Payload } from 'payload';

import {
  peopleList,
  type ListedPerson,
  type RowProblem,
} from '../../../domain/accounts/peopleList.ts';
import { hasLeft } from '../../../domain/accounts/hasLeft.ts';
import { hasRole } from '../../../domain/accounts/hasRole.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import { cellText, type SheetRow } from '../../../domain/sheetCell.ts';
import type { CheckInState } from '../../../domain/training/checkInStates.ts';
import { askedBy } from '../../../domain/training/askedBy.ts';
import type { ClassSession, User } from '../../../payload-types.ts';
import { LANGUAGES } from '../../../text/language.ts';
import { trainingWords } from '../../../text/training/trainingWords.ts';
import { personNames } from '../../accounts/people/personNames.ts';
import { readNamedAccounts, type NamedAccount } from '../../accounts/people/readNamedAccounts.ts';
import { OperationError } from '../../OperationError.ts';
import { findColumns } from '../../sheet/findColumns.ts';
import { classInCare } from '../classInCare.ts';
import { isInvited } from '../isInvited.ts';
import { readCheckIns } from '../readCheckIns.ts';
import { ATTENDANCE_NEEDED, attendanceTitles } from './attendanceTitles.ts';

/** Why a row of a list of attendance can't be taken, besides what is wrong with its number. */
export type AttendanceProblem =
  | ['unknown' | 'not-invited' | 'own' | 'left' | 'no-reason']
  | ['name-differs' | 'state-unknown', { given: string }];

export interface CheckedAttendance {
  row: number;
  title: string;
  fate: 'create' | 'update' | 'unchanged' | 'error';
  problem?: { ofPerson: RowProblem } | { ofAttendance: AttendanceProblem };
  hidden: boolean;
}

/** What a row says of somebody. */
export interface ListedAttendance {
  learner: string;
  state: CheckInState;
  late?: true;
  early?: true;
  reason: string | null;
  isNew: boolean;
}

type Judged =
  | { problem: NonNullable<CheckedAttendance['problem']> }
  | { fate: 'create' | 'update' | 'unchanged'; change: ListedAttendance };

/** What would become of a list of attendance. */
export interface AttendanceCheck {
  session: ClassSession;
  summary: Record<CheckedAttendance['fate'], number>;
  rows: CheckedAttendance[];
  /** What it would write. */
  changes: ListedAttendance[];
}

interface Asked {
  rows: readonly SheetRow[];
  /** The training's trainer. */
  actor: User;
  session: string;
  now: Date;
}

type Said = Pick<ListedAttendance, 'state' | 'late' | 'early'>;

const saying: Record<CheckInState | 'late' | 'early', Said> = {
  present: { state: 'present' },
  excused: { state: 'excused' },
  absent: { state: 'absent' },
  late: { state: 'present', late: true },
  early: { state: 'present', early: true },
};
const states = new Map<string, Said>(
  LANGUAGES.flatMap((language) => {
    const { states: names } = trainingWords[language].list;
    return Object.entries(saying).flatMap(([state, said]) =>
      names[state as keyof typeof saying].split(' ').map((name): [string, Said] => [name, said]),
    );
  }),
);

/**
 * Says what would become of each row of a list of who was at a training; changes nothing. Staff
 * numbers are read as those of a list of people.
 *
 * @throws OperationError as `classInCare`; 409 `class-closed` or `class-ahead`; 422 where it is no
 *   such list
 */
export async function checkAttendance(
  payload: Payload,
  { rows, actor, session: id, now }: Asked,
): Promise<AttendanceCheck> {
  const session = await classInCare(payload, actor, id);
  if (session.status !== 'planned') throw new OperationError(409, 'class-closed');
  if (session.day > dayOf(now)) throw new OperationError(409, 'class-ahead');
  const titles = attendanceTitles;
  const { body, cellsOf } = findColumns(rows, { titles, needed: ATTENDANCE_NEEDED });
  if (body.length === 0) throw new OperationError(422, 'import-nobody');
  const people = peopleList(
    body,
    (row) => {
      const { staffNumber, name } = cellsOf(row);
      return {
        ...(staffNumber !== undefined && { staffNumber }),
        ...(name !== undefined && { name }),
      };
    },
    personNames,
  );
  const numbers = people.flatMap(({ read }) => ('person' in read ? [read.person.staffNumber] : []));
  const [accounts, known] = await Promise.all([
    readNamedAccounts(payload, numbers),
    readCheckIns(payload, id),
  ]);
  const check: AttendanceCheck = {
    ...{ session, rows: [], changes: [] },
    summary: { create: 0, update: 0, unchanged: 0, error: 0 },
  };
  for (const [n, person] of people.entries()) {
    const { row, title, hidden } = person;
    const cells = body[n] ? cellsOf(body[n]) : {};
    const said = { state: cellText(cells.state), reason: cellText(cells.reason) };
    const judged = await judge(person, said);
    const fate = 'problem' in judged ? 'error' : judged.fate;
    check.summary[fate] += 1;
    check.rows.push({
      ...{ row, title, fate, hidden },
      ...('problem' in judged && { problem: judged.problem }),
    });
    if (!('problem' in judged) && judged.fate !== 'unchanged') check.changes.push(judged.change);
  }
  return check;

  async function judge(
    { read }: ListedPerson,
    said: { state: string; reason: string },
  ): Promise<Judged> {
    if ('problem' in read) return { problem: { ofPerson: read.problem } };
    const wrong = (...problem: AttendanceProblem): Judged => ({
      problem: { ofAttendance: problem },
    });
    const { staffNumber, name } = read.person;
    const account = accounts.get(staffNumber.toLowerCase());
    if (!account || account.inBin || !hasRole(account, 'staff')) return wrong('unknown');
    if (account.name !== name) return wrong('name-differs', { given: account.name });
    if (account.id === actor.id) return wrong('own');
    const told = said.state === '' ? saying.present : states.get(said.state.toLowerCase());
    if (!told) return wrong('state-unknown', { given: said.state });
    const { state, late, early } = told;
    if (state === 'excused' && said.reason === '') return wrong('no-reason');
    if (state === 'present' && hasLeft(account, session.day)) return wrong('left');
    const standing = known.get(account.id);
    if (!standing && !(await isAsked(account))) return wrong('not-invited');
    const reason = state === 'excused' ? said.reason : null;
    const change = { learner: account.id, ...told, reason, isNew: !standing };
    const same =
      standing?.state === state &&
      (standing.reason ?? null) === reason &&
      (!late || standing.late === true) &&
      (!early || standing.early === true);
    const fate = same
      ? ('unchanged' as const)
      : standing
        ? ('update' as const)
        : ('create' as const);
    return { fate, change };
  }

  async function isAsked({ id: learner, unit }: NamedAccount): Promise<boolean> {
    return (await isInvited(payload, { id: learner, unit }))(askedBy(session));
  }
}
