import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * The keys anonymous passes are signed with: one a purpose and month, made when it is first asked
 * for. The private half is encrypted with the platform's secret, and deleted when its month is
 * over; the public half stays while its passes are taken.
 */
export const PassKeys: CollectionConfig = {
  slug: 'pass-keys',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'purpose', type: 'text', required: true, index: true },
    { name: 'month', type: 'text', required: true },
    { name: 'modulus', type: 'text', required: true, minLength: 342 },
    { name: 'privateKey', type: 'text' },
  ],
};
