import type { OrgNode } from '../accounts/orgTree.ts';
import { responsibleOfficers, type Officer } from './officers.ts';

/** A matter that a group of officers may be told of; nothing of what it says or who raised it. */
export interface GroupMatter {
  number: string;
  category: string;
  unit: string | null;
  isLate: boolean;
  /** Since when it is so, milliseconds since 1970. */
  at: number;
  due: number | null;
  /** The units whose officers it is for: those next to it, or those of who has claimed it. */
  servedIn: readonly string[];
}

interface OpenCase {
  number: string;
  category: string;
  unit: string | null;
  /** Who has claimed it. */
  officer: string | null;
  /** Milliseconds since 1970; null while the clock stands. */
  due: number | null;
  openedAt: number;
}

interface Looking {
  cases: readonly OpenCase[];
  officers: readonly Officer[];
  units: readonly OrgNode[];
  /** Milliseconds since 1970. */
  now: number;
}

/** Which matters wait to be claimed and which are late, with the units whose officers they are for. */
export function groupMatters({ cases, officers, units, now }: Looking): GroupMatter[] {
  return cases.flatMap((one) => {
    const { number, category, unit, officer, due, openedAt } = one;
    const isLate = due !== null && now >= due;
    const holder = officers.filter(({ id }) => id === officer);
    if (!isLate && holder.length > 0) return [];
    const whose = holder.length > 0 ? holder : responsibleOfficers(officers, units, one);
    const servedIn = [...new Set(whose.flatMap(({ posts }) => posts.map((post) => post.unit)))];
    const at = isLate && due !== null ? due : openedAt;
    return [{ number, category, unit, isLate, at, due, servedIn }];
  });
}
