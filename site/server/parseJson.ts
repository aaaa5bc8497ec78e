import type { z } from 'zod';

import { OperationError } from '../../cms/operations/OperationError.ts';
import { parseInput } from './parseInput.ts';

/**
 * The body of a request, in the shape it has to have.
 *
 * @throws OperationError 400 `invalid-json`, or `invalid-input` as `parseInput` does
 */
export function parseJson<T>(schema: z.ZodType<T>, text: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new OperationError(400, 'invalid-json');
  }
  return parseInput(schema, value);
}
