import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/** Content whose search document is out of date: written with the change, cleared once sent. */
export const SearchOutbox: CollectionConfig = {
  slug: 'search-outbox',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'itemCollection', type: 'text', required: true },
    { name: 'itemId', type: 'text', required: true },
    { name: 'at', type: 'number', required: true, index: true },
  ],
};
