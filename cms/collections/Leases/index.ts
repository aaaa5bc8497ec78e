import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * What one process at a time may do: who does it, and until when unless it says so again. The
 * name is the record's id, so that two can't make the same one.
 */
export const Leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'until', type: 'number', required: true },
  ],
};
