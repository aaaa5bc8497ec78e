import type { Field } from 'payload';

import { bilingual } from '../fields/bilingual.ts';

/** What a record of the quarterly check is of. */
export const ofUnitAndQuarter: Field[] = [
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'org-units',
    required: true,
    label: bilingual('单位', 'Unit'),
  },
  { name: 'quarter', type: 'text', required: true, label: bilingual('季度', 'Quarter') },
];
