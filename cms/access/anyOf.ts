import type { Access, AccessResult, Where } from 'payload';

/**
 * Joins access rules: granted when one of them grants, limited to the union when they limit.
 */
export function anyOf(...rules: Access[]): Access {
  return async (args) => {
    const results: AccessResult[] = await Promise.all(rules.map(async (rule) => rule(args)));
    if (results.includes(true)) return true;
    const limits = results.filter((result): result is Where => typeof result === 'object');
    return limits.length > 0 && { or: limits };
  };
}
