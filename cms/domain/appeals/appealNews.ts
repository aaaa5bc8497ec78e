import type { OrgNode } from '../accounts/orgTree.ts';
import { responsibleOfficers, type Officer } from './officers.ts';

/** What is told of cases; never what is in them. */
export const APPEAL_RULES = [
  /** A matter waits for this officer to claim it. */
  'appeal-new',
  /** An answer or a remedy is due soon. */
  'appeal-soon',
  /** It is late. */
  'appeal-late',
  /** It is late below this officer. */
  'appeal-up',
  /** A remedy is to be looked back at. */
  'appeal-back',
  /** Nobody up to the top handles a matter: an admin names somebody. */
  'appeal-nobody',
  /** To its author: there is an answer. */
  'appeal-told',
] as const;
export type AppealRule = (typeof APPEAL_RULES)[number];

export interface AppealNews {
  rule: AppealRule;
  /** Names the occasion: it is told once. */
  case: string;
  /** The case's number; null where who it is for was promised confidence. */
  about: string | null;
}

/** A case as far as who must be told of it goes; instants in milliseconds since 1970. */
export interface WatchedCase {
  number: string;
  category: string;
  unit: string | null;
  open: boolean;
  officer: string | null;
  /** null while the clock stands. */
  due: number | null;
  firstAt: number | null;
  doneAt: number | null;
  lookBackAt: number | null;
  mergedInto: string | null;
  /** Who closed it. */
  closedBy: string | null;
  /** Its author's account, if there is one. */
  learner: string | null;
  /**
   * Stands for the number wherever the author is named beside it: what tells people of an answer
   * must not tell others whose the case is. null where it is raised by name.
   */
  sealed: string | null;
}

const HOUR_MS = 60 * 60 * 1000;
/** An answer is told of three hours before it is due, a remedy a day before. */
const SOON_MS = { first: 3 * HOUR_MS, done: 24 * HOUR_MS };
/** With each further day it is told one level higher. */
const DAY_MS = 24 * HOUR_MS;
/** What was answered longer ago than this has been told. */
const TOLD_WITHIN_MS = 7 * DAY_MS;

interface Watching {
  cases: readonly WatchedCase[];
  officers: readonly Officer[];
  units: readonly OrgNode[];
  /** Who is told where no unit has an officer. */
  admins: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

/** Whom to tell what of these cases, told already or not: it follows from how they stand. */
export function appealNews({ cases, officers, units, admins, now }: Watching) {
  const found = new Map<string, AppealNews[]>();
  const tell = (who: readonly { id: string }[], news: AppealNews) => {
    for (const { id } of who) found.set(id, [...(found.get(id) ?? []), news]);
  };
  for (const one of cases) {
    const { number: about, officer, due, firstAt, doneAt, lookBackAt, closedBy, learner } = one;
    const at = (step: number) => responsibleOfficers(officers, units, one, step);
    const holder = officers.filter(({ id }) => id === officer);
    if (one.open && one.mergedInto === null) {
      const whose = holder.length > 0 ? holder : at(0);
      if (whose.length === 0) {
        tell(admins.map((id) => ({ id })), { rule: 'appeal-nobody', case: about, about }); // prettier-ignore
      }
      if (holder.length === 0) tell(whose, { rule: 'appeal-new', case: about, about });
      const occasion = `${about}/${due ?? ''}`;
      const soon = firstAt === null ? SOON_MS.first : SOON_MS.done;
      if (due !== null && now >= due) {
        tell(whose, { rule: 'appeal-late', case: occasion, about });
        const level = 1 + Math.floor((now - due) / DAY_MS);
        const above = at(level).filter(({ id }) => !whose.some((other) => other.id === id));
        tell(above, { rule: 'appeal-up', case: `${occasion}/${level}`, about });
      } else if (due !== null && now >= due - soon) {
        tell(whose, { rule: 'appeal-soon', case: occasion, about });
      }
    }
    if (lookBackAt !== null && now >= lookBackAt) {
      // Somebody else than who closed it: of the same unit, else of the next above.
      const others = [0, 1].map((step) => at(step).filter(({ id }) => id !== closedBy));
      tell(others.find(({ length }) => length > 0) ?? [], {
        ...{ rule: 'appeal-back', case: `${about}/${lookBackAt}`, about },
      });
    }
    for (const answered of [firstAt, doneAt]) {
      if (learner === null || answered === null || now - answered > TOLD_WITHIN_MS) continue;
      // A case closed with its first answer is told once.
      const told = { case: `${one.sealed ?? about}/${answered}`, about: one.sealed ? null : about };
      tell([{ id: learner }], { rule: 'appeal-told', ...told });
    }
  }
  return found;
}
