import type { CollectionBeforeDeleteHook } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { readMediaUse } from '../../operations/quiz/readMediaUse.ts';
import { refuse } from '../refuse.ts';

/**
 * A file that a question shows can't be deleted, nor one that papers may show which are handed in.
 * What has to go for another reason, a face or a right, an admin takes away when no question shows
 * it any more; papers then say what it was.
 */
export const refuseAskedAway: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const use = await readMediaUse(req.payload, String(id));
  if (use === 'shown') refuse(req, 409, 'media-asked/shown');
  if (use === 'kept' && !hasRole(req.user, 'admin')) refuse(req, 409, 'media-asked/kept');
};
