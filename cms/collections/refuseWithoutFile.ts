import type { CollectionBeforeOperationHook } from 'payload';

import { refuse } from './refuse.ts';

/**
 * Refuses a record of an upload that comes without its file: Payload would otherwise fetch what
 * the record's own `url` names. Who comes from outside is refused by the rule of access, which is
 * asked after this.
 *
 * @param code what is refused
 */
export const refuseWithoutFile =
  (code: 'claim-file-missing' | 'appeal-picture-missing'): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const own = operation === 'create' && args.overrideAccess === true;
    if (own && !req.file) refuse(req, 400, code);
    return args;
  };
