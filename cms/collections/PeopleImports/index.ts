import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * Lists of people that were put in. The row is the commit point: from then on all of it is
 * carried out, by this process or, after a kill, by another; before it nothing is. `plan` is what
 * is to be done, packed, and goes when it is done; who put in what and when stays.
 */
export const PeopleImports: CollectionConfig = {
  slug: 'people-imports',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'ticket', type: 'text', required: true, unique: true },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'day', type: 'text', required: true },
    { name: 'file', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'people', type: 'number', required: true },
    { name: 'done', type: 'number', required: true },
    { name: 'plan', type: 'text' },
  ],
};
