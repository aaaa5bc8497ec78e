import { createHash } from 'node:crypto';

/**
 * Names a page by all that it is made from: the same data make the same page, byte for byte.
 *
 * @param data plain data, lists, maps and sets
 */
export function pageVersion(data: unknown): string {
  const text = JSON.stringify(data, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
  return createHash('sha256').update(text).digest('base64url').slice(0, 27);
}
