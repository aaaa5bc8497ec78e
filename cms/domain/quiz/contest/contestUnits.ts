import { subtree, type OrgNode } from '../../accounts/orgTree.ts';

export interface ContestUnit {
  /** The unit the row stands for. */
  id: string;
  /** Only those who belong to it directly: what is at the top itself. */
  isOwn: boolean;
  /** The units whose people count for it. */
  units: string[];
}

/**
 * The units that a contest sets against each other: what stands right below the top, each with
 * all below it, and the top's own people apart. They share nobody, so that no figure can be
 * worked out by taking one from another.
 *
 * @param all every unit of the organisation
 */
export function contestUnits(all: readonly OrgNode[]): ContestUnit[] {
  const known = new Set(all.map(({ id }) => id));
  const isTop = ({ parent }: OrgNode) => parent === null || !known.has(parent);
  const tops = all.filter(isTop).map(({ id }) => id);
  return tops.flatMap((top) => {
    const below = all.filter(({ parent }) => parent === top);
    const own = { id: top, isOwn: below.length > 0, units: [top] };
    return [...below.map(({ id }) => ({ id, isOwn: false, units: subtree(all, id) })), own];
  });
}
