import { unitsAbove, type OrgNode } from '../accounts/orgTree.ts';

export interface Caretakers {
  units: readonly OrgNode[];
  /** Trainers by their own unit. */
  trainers: ReadonlyMap<string, readonly string[]>;
  /** Who is asked where no unit up to the root has a trainer. */
  admins: readonly string[];
}

/**
 * Who is told that something of a unit waits: its trainers, else those of the next unit above that
 * has any, else the admins. Whoever is higher up sees it in the lists and is not told of each.
 *
 * @param unit the unit it belongs to; null for none
 * @param except whose own matter it is: nobody decides on that
 */
export function responsibleTrainers(
  { units, trainers, admins }: Caretakers,
  { unit, except }: { unit: string | null; except?: string },
): string[] {
  const others = (some: readonly string[] = []) => some.filter((one) => one !== except);
  const way = unit === null ? [] : unitsAbove(units, unit);
  const nearest = way.map((one) => others(trainers.get(one))).find(({ length }) => length > 0);
  return nearest ?? others(admins);
}
