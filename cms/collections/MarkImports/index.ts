import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * Tables of marks of printed papers that were put in. The row is the commit point: from then on all
 * of it is entered, by this process or, after a kill, by another; before it nothing is. `plan` is
 * what was entered and what had stood before, packed; it stays, as the record of who changed what.
 */
export const MarkImports: CollectionConfig = {
  slug: 'mark-imports',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'paper', type: 'text', required: true, index: true },
    { name: 'by', type: 'text', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'file', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'marks', type: 'number', required: true },
    { name: 'plan', type: 'text', required: true },
  ],
};
