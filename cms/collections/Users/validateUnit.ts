import type { RelationshipFieldSingleValidation } from 'payload';

import { hasRole, type Role } from '../../domain/accounts/hasRole.ts';
import { needsUnit } from '../../domain/accounts/needsUnit.ts';
import { problemText } from '../../fields/problemText.ts';

/**
 * An admin who makes or changes another's account names the unit of a learner or trainer. Whoever
 * changes the own password is asked for none, nor is anybody on a platform without any unit yet.
 */
export const validateUnit: RelationshipFieldSingleValidation = async (value, { data, id, req }) => {
  const { roles } = data as { roles?: Role[] | null };
  const byAnother = hasRole(req.user, 'admin') && req.user?.id !== id;
  if (value || !byAnother || !needsUnit(roles ?? ['staff'])) return true;
  const { totalDocs: units } = await req.payload.db.count({ collection: 'org-units' });
  return units === 0 || problemText({ req }, 'unit-missing');
};
