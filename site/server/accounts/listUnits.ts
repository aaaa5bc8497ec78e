import { subtree, unitsAbove, type OrgNode } from '../../../cms/domain/accounts/orgTree.ts';

/** A unit of a list that shows which is below which. */
export interface ListedUnit {
  id: string;
  name: string;
  /** How many of the list are above it. */
  depth: number;
}

/**
 * Units with all below them, each behind the one above it.
 *
 * @param units every unit of the organisation
 * @param roots the ids of those to begin from; all at the top where absent
 */
export function listUnits(
  units: readonly (OrgNode & { name: string; code: string })[],
  roots: readonly string[] = units.filter(({ parent }) => parent === null).map(({ id }) => id),
): ListedUnit[] {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  return roots.flatMap((root) => {
    const above = unitsAbove(units, root).length;
    const pathOf = (id: string) => unitsAbove(units, id).toReversed();
    const order = (id: string) => pathOf(id).map((at) => known.get(at)?.code ?? '');
    return subtree(units, root)
      .map((id) => ({ id, key: order(id).join('\u0000') }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id }) => ({
        id,
        name: known.get(id)?.name ?? '',
        depth: pathOf(id).length - above,
      }));
  });
}
