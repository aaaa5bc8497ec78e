import type { Payload } from 'payload';

import { yearOfDay } from '../../domain/shanghai.ts';
import { OperationError } from '../OperationError.ts';
import { isYearClosed } from './isYearClosed.ts';

/**
 * Makes sure that targets of all years between two days may still change.
 *
 * @throws OperationError 409 `target-year-closed`
 */
export async function expectOpenYears(
  payload: Payload,
  { from, to }: { from: string; to: string },
): Promise<void> {
  for (let year = yearOfDay(from); year <= yearOfDay(to); year += 1) {
    if (await isYearClosed(payload, year)) {
      throw new OperationError(409, 'target-year-closed', { year });
    }
  }
}
