import type { TargetChange as Change } from '../../domain/policy/targetChange.ts';
import type { TargetChange } from '../../payload-types.ts';

/** A stored change of a target as the rules read it. */
export function toTargetChange(stored: TargetChange): Change {
  const { id, kind, cause, from, to, document, at, revokedAt } = stored;
  return { id, kind, cause, from, to, document, at, revokedAt: revokedAt ?? null };
}
