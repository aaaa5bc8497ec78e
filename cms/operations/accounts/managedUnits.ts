import type { Payload } from 'payload';

import { subtree } from '../../domain/accounts/orgTree.ts';
import { readOrgUnits } from './readOrgUnits.ts';

/**
 * The units whose learners a trainer may see: the trainer's own unit and all below it.
 *
 * @param unit the trainer's unit, as an id or a populated document; absent means none
 */
export async function managedUnits(
  payload: Payload,
  unit: string | { id: string } | null | undefined,
): Promise<string[]> {
  if (!unit) return [];
  return subtree(await readOrgUnits(payload), typeof unit === 'string' ? unit : unit.id);
}
