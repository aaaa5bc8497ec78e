import type { Payload } from 'payload';

import type { PeopleImport } from '../../payload-types.ts';
import { OperationError } from '../OperationError.ts';
import { carryOutImport } from './carryOutImport.ts';
import { readCutOff } from '../stores/readCutOff.ts';

/**
 * Carries out the lists of people that a process has committed and died over.
 */
export async function carryOutImports(payload: Payload, now: Date): Promise<void> {
  const cutOff = await readCutOff<PeopleImport>(payload, 'people-imports', { order: 'at', now });
  for (const found of cutOff) {
    try {
      await carryOutImport(payload, found, now);
    } catch (error) {
      // Whoever took it is still at it.
      if (!(error instanceof OperationError)) throw error;
    }
  }
}
