export interface OrgNode {
  id: string;
  parent: string | null;
}

/**
 * The units at and below one unit, the unit itself first.
 *
 * @param units every unit of the organisation
 * @param root the unit to start from
 * @returns ids in breadth-first order; empty when the unit is unknown; a cycle is walked once
 */
export function subtree(units: readonly OrgNode[], root: string): string[] {
  if (!units.some((unit) => unit.id === root)) return [];
  const children = Map.groupBy(units, (unit) => unit.parent);
  const found = new Set([root]);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
  return [...found];
}

/**
 * A unit and all above it, the unit itself first.
 *
 * @param units every unit of the organisation
 * @returns ids; empty when the unit is unknown; a cycle is walked once
 */
export function unitsAbove(units: readonly OrgNode[], unit: string): string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const found = new Set<string>();
  for (let at: string | null = unit; at !== null && parents.has(at) && !found.has(at);) {
    found.add(at);
    at = parents.get(at) ?? null;
  }
  return [...found];
}
