import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * Who has drawn how many anonymous passes of what, so that nobody draws more than there are for
 * each. What was signed is kept as digests of what came blinded, which fit any pass as well as
 * any other; when it was drawn is kept nowhere, the id included.
 */
export const PassDraws: CollectionConfig = {
  slug: 'pass-draws',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  indexes: [{ fields: ['learner', 'scope'], unique: true }],
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true },
    { name: 'scope', type: 'text', required: true, index: true },
    // SHA-256 as base64url, one a pass, with blanks between.
    { name: 'digests', type: 'text', required: true, minLength: 43 },
  ],
};
