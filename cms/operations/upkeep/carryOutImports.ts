import type { Payload } from 'payload';

import type { PeopleImport } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { carryOutImport } from './carryOutImport.ts';

/** Who has just committed a list is about to begin with it. */
const HEAD_START_MS = 10_000;

/**
 * Carries out the lists of people that a process has committed and died over.
 */
export async function carryOutImports(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<PeopleImport>({
    collection: 'people-imports',
    where: {
      and: [
        { state: { equals: 'running' } },
        { at: { less_than: new Date(now.getTime() - HEAD_START_MS).toISOString() } },
      ],
    },
    sort: 'at',
    pagination: false,
  });
  for (const found of docs) {
    try {
      await carryOutImport(payload, found, now);
    } catch (error) {
      // Whoever took it is still at it.
      if (!(error instanceof OperationError)) throw error;
    }
  }
}
