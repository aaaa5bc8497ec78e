import type { RelationshipFieldSingleValidation } from 'payload';

import { subtree } from '../../domain/accounts/orgTree.ts';
import { problemText } from '../../fields/problemText.ts';
import { readOrgUnits } from '../../operations/accounts/readOrgUnits.ts';

/** A unit's parent exists and does not lie at or below the unit itself. */
export const validateParent: RelationshipFieldSingleValidation = async (value, { id, req }) => {
  if (!value) return true;
  const parent = typeof value === 'object' ? String(Object(value).value ?? '') : String(value);
  const units = await readOrgUnits(req.payload);
  if (!units.some((unit) => unit.id === parent)) return problemText({ req }, 'parent-unknown');
  if (id && subtree(units, String(id)).includes(parent))
    return problemText({ req }, 'parent-below');
  return true;
};
