import { unitsAbove, type OrgNode } from './orgTree.ts';

/**
 * Tells of each unit what it and all above it are called, from the top: 矿业公司 / 一矿 / 掘进队.
 *
 * @param units every unit of the organisation
 * @returns gives the path of a unit by its id; empty when it is unknown. Each is made once
 */
export function unitPaths(
  units: readonly (OrgNode & { name: string })[],
): (unit: string | null | undefined) => string {
  const paths = new Map<string, string>();
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const make = (unit: string) =>
    unitsAbove(units, unit)
      .map((id) => names.get(id) ?? '')
      .reverse()
      .join(' / ');
  return (unit) => {
    const id = unit ?? '';
    const path = paths.get(id) ?? make(id);
    paths.set(id, path);
    return path;
  };
}
