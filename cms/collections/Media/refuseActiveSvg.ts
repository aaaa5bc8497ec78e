import type { CollectionBeforeOperationHook } from 'payload';

import { refuse } from '../refuse.ts';

const ACTIVE =
  /<script|<foreignObject|<iframe|\son\w+\s*=|javascript:|<!ENTITY|href\s*=\s*["']?\s*(https?:|data:text)/i;

/** A drawing may not carry script, foreign content or a reference to another host. */
export const refuseActiveSvg: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isSvg = req.file?.mimetype === 'image/svg+xml' || req.file?.name.endsWith('.svg');
  if ((operation === 'create' || operation === 'update') && isSvg) {
    if (ACTIVE.test(req.file?.data.toString('utf8') ?? '')) {
      refuse(req, 400, 'svg-active');
    }
  }
  return args;
};
