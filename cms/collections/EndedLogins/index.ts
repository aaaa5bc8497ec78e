import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/** Logins that have ended before their token's date, for some hours: see `endedLogins`. */
export const EndedLogins: CollectionConfig = {
  slug: 'ended-logins',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'login', type: 'text', required: true },
    { name: 'at', type: 'number', required: true, index: true },
  ],
};
