import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { signedIn } from '../../access/signedIn.ts';
import { bilingual } from '../../fields/bilingual.ts';

/** A year an admin has closed: from then on its ledger takes an admin's adjustments only. */
export const ClosedYears: CollectionConfig = {
  slug: 'closed-years',
  labels: {
    singular: bilingual('封账年度', 'Closed year'),
    plural: bilingual('封账年度', 'Closed years'),
  },
  admin: { useAsTitle: 'year', group: bilingual('学时', 'Hours') },
  access: {
    read: signedIn,
    create: allow('admin'),
    update: allow('admin'),
    delete: allow('admin'),
  },
  fields: [
    {
      name: 'year',
      type: 'number',
      required: true,
      unique: true,
      min: 2000,
      max: 2200,
      label: bilingual('年度', 'Year'),
    },
    { name: 'note', type: 'textarea', maxLength: 500, label: bilingual('说明', 'Note') },
  ],
};
