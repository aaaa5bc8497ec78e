import { unitsAbove, type OrgNode } from '../accounts/orgTree.ts';

/**
 * Units of a choice that are below no other of it: whoever names a unit names those below.
 *
 * @param all every unit of the organisation
 */
export function outermostUnits(all: readonly OrgNode[], chosen: readonly string[]): string[] {
  const names = new Set(chosen);
  return [...names].filter(
    (unit) => !unitsAbove(all, unit).some((above) => above !== unit && names.has(above)),
  );
}
