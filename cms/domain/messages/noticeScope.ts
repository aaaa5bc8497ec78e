import { subtree, type OrgNode } from '../accounts/orgTree.ts';
import type { Notice } from './notice.ts';

/** What of a notice is somebody's to look after. */
export interface NoticeScope {
  /** The units of those who are to read it and are looked after; null: everybody. */
  units: string[] | null;
  /** Whether that is all whom the notice is for. */
  isWhole: boolean;
}

/**
 * What of a notice a trainer looks after: a company's notice is read in each of its units, and
 * each unit's trainer sees to the own people.
 *
 * @param all every unit of the organisation
 * @param notice its units; none is the whole company
 * @param care the units looked after; null for an admin: everybody
 */
export function noticeScope(
  all: readonly OrgNode[],
  { units }: Pick<Notice, 'units'>,
  care: readonly string[] | null,
): NoticeScope {
  const asked =
    units.length === 0 ? null : [...new Set(units.flatMap((unit) => subtree(all, unit)))];
  if (care === null) return { units: asked, isWhole: true };
  if (asked === null) return { units: [...care], isWhole: false };
  const own = new Set(care);
  const shared = asked.filter((unit) => own.has(unit));
  return { units: shared, isWhole: shared.length === asked.length };
}
