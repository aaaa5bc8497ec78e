import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/** Wrong passwords of the last minutes, sealed: see `loginFailures`. */
export const LoginFailures: CollectionConfig = {
  slug: 'login-failures',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'account', type: 'text', required: true, index: true },
    { name: 'address', type: 'text', required: true, index: true },
    { name: 'device', type: 'text', required: true },
    { name: 'at', type: 'number', required: true, index: true },
  ],
};
