import type { CollectionBeforeOperationHook } from 'payload';

import { isActiveSvg } from '../../domain/content/isActiveSvg.ts';
import { refuse } from '../refuse.ts';

/** A drawing may not carry script, foreign content or a reference to another host. */
export const refuseActiveSvg: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isSvg = req.file?.mimetype === 'image/svg+xml' || req.file?.name.endsWith('.svg');
  if ((operation === 'create' || operation === 'update') && isSvg) {
    if (isActiveSvg(req.file?.data.toString('utf8') ?? '')) refuse(req, 400, 'svg-active');
  }
  return args;
};
