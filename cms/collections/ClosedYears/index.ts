import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { signedIn } from '../../access/signedIn.ts';
import { yearOf } from '../../domain/shanghai.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';

/** A year an admin has closed: from then on its ledger takes an admin's adjustments only. */
export const ClosedYears: CollectionConfig = {
  slug: 'closed-years',
  labels: {
    singular: bilingual('封账年度', 'Closed year'),
    plural: bilingual('封账年度', 'Closed years'),
  },
  admin: {
    useAsTitle: 'year',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('admin'),
  },
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
      label: bilingual('年度', 'Year'),
      validate: (value: number | null | undefined, asked: Asked) =>
        (Number.isInteger(value) && Number(value) >= 2000 && Number(value) < yearOf(new Date())) ||
        problemText(asked, 'year-not-over'),
    },
    { name: 'note', type: 'textarea', maxLength: 500, label: bilingual('说明', 'Note') },
  ],
};
