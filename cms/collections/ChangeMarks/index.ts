import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * One row for each collection that is read from memory, with a mark that is another one after
 * every change: see `changeMarks`.
 */
export const ChangeMarks: CollectionConfig = {
  slug: 'change-marks',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'mark', type: 'text', required: true },
  ],
};
