import type { Payload } from 'payload';

import type { FoundUnit } from '../../../domain/accounts/findUnit.ts';
import { readOrgUnits } from '../readOrgUnits.ts';

/**
 * Makes the units that a list names and that don't exist. Each is looked for first, by its name
 * below the one above, so that doing it twice makes it once.
 *
 * @returns the unit's id, for each of those given
 */
export async function makeUnits(
  payload: Payload,
  wanted: readonly FoundUnit[],
): Promise<(unit: FoundUnit) => string> {
  const units = await readOrgUnits(payload);
  const key = (parent: string | null, name: string) => `${parent ?? ''}/${name.toLowerCase()}`;
  const known = new Map(units.map(({ id, parent, name }) => [key(parent, name), id]));
  const codes = new Map(units.map(({ id, code }) => [id, code]));
  const taken = new Set(codes.values());

  for (const unit of wanted) {
    if ('id' in unit) continue;
    let parent = unit.under;
    for (const name of unit.make) {
      const there = known.get(key(parent, name));
      if (there !== undefined) {
        parent = there;
        continue;
      }
      const code = freeCode(parent === null ? 'U' : `${codes.get(parent) ?? 'U'}-`, taken);
      const made = await payload.create({
        collection: 'org-units',
        data: { name, code, ...(parent !== null && { parent }) },
        depth: 0,
      });
      known.set(key(parent, name), made.id);
      codes.set(made.id, code);
      taken.add(code);
      parent = made.id;
    }
  }
  return (unit) => {
    if ('id' in unit) return unit.id;
    const { make, under } = unit;
    const id = make.reduce<string | null | undefined>(
      (parent, name) => (parent === undefined ? undefined : known.get(key(parent, name))),
      under,
    );
    if (typeof id !== 'string') throw new Error(`The unit ${make.join('/')} was not made`);
    return id;
  };
}

/** The next number below a unit's code: `DSK-01`. */
function freeCode(prefix: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const code = `${prefix}${String(n).padStart(2, '0')}`;
    if (!taken.has(code)) return code;
  }
}
