import type { Access, Where } from 'payload';

import { hasRole } from '../domain/accounts/hasRole.ts';

/**
 * Editors and admins read everything. Other accounts read what is published and, where an
 * editor has restricted an item to its layers, only what is meant for a layer of theirs.
 */
export const publishedForReader: Access = ({ req }) => {
  if (!req.user) return false;
  if (hasRole(req.user, 'editor', 'admin')) return true;
  const published: Where = { _status: { equals: 'published' } };
  const open: Where = { restricted: { not_equals: true } };
  const mine: Where = { audience: { in: ['all', ...(req.user.audience ?? [])] } };
  return { and: [published, { or: [open, mine] }] };
};
