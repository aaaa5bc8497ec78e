import type { z } from 'zod';

import { OperationError } from '../../cms/operations/OperationError.ts';

/**
 * What came from outside, in the shape it has to have.
 *
 * @throws OperationError 400 `invalid-input`, which names what is wrong
 */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))].filter(
    Boolean,
  );
  throw new OperationError(400, 'invalid-input', { fields });
}
