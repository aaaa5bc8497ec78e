import { isMeantFor, type ContentAudience, type LearnerAudience } from '../accounts/audience.ts';
import { hasRole, type Role } from '../accounts/hasRole.ts';

/** Who reads: what an account says of itself. */
export interface Reader {
  roles?: readonly Role[] | null;
  audience?: readonly LearnerAudience[] | null;
}

/**
 * Whether an account may read something published: what an editor has restricted to its layers is
 * for those, and for whoever makes content. The same rule as `publishedForReader`, which says it
 * to the database; a property test holds them equal.
 */
export function mayRead(
  reader: Reader,
  item: { restricted: boolean; audience: readonly ContentAudience[] },
): boolean {
  return (
    !item.restricted ||
    hasRole(reader, 'editor', 'admin') ||
    isMeantFor(item.audience, reader.audience ?? [])
  );
}
