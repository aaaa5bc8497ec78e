import { unitsAbove, type OrgNode } from './orgTree.ts';

/**
 * What a unit and all above it are called, from the top; empty when the unit is unknown.
 *
 * @param units every unit of the organisation
 */
export function unitPath(
  units: readonly (OrgNode & { name: string })[],
  unit: string | null,
): string[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return unitsAbove(units, unit ?? '')
    .map((id) => names.get(id) ?? '')
    .reverse();
}
