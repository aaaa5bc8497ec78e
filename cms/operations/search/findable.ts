import { CONTENT_AUDIENCES } from '../../domain/accounts/audience.ts';
import { hasRole } from '../../domain/accounts/hasRole.ts';
import type { User } from '../../payload-types.ts';

/**
 * What an account may find, as the search server's filters: no checks, which are reached from
 * their items, and what is restricted to its layers by those only.
 */
export function findable(viewer: User): string[] {
  const result = ['isCheck = false'];
  if (!hasRole(viewer, 'editor', 'admin')) {
    const own = ['all', ...(viewer.audience ?? [])].filter((layer) =>
      (CONTENT_AUDIENCES as readonly string[]).includes(layer),
    );
    result.push(`restricted = false OR audience IN [${own.join(', ')}]`);
  }
  return result;
}
