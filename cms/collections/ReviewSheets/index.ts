import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { ofUnitAndQuarter } from '../ofUnitAndQuarter.ts';

/**
 * The quarterly check of a unit as it was signed, with all it was counted from: inserted once, and
 * changed by nothing that comes after.
 */
export const ReviewSheets: CollectionConfig = {
  slug: 'review-sheets',
  labels: {
    singular: bilingual('季度考评表', 'Signed review'),
    plural: bilingual('季度考评表', 'Signed reviews'),
  },
  admin: {
    useAsTitle: 'quarter',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['quarter', 'unit', 'byName', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('unit')),
    ...{ create: nobody, update: nobody, delete: nobody },
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['unit', 'quarter'], unique: true }],
  fields: [
    ...ofUnitAndQuarter,
    {
      name: 'sheet',
      type: 'json',
      required: true,
      admin: { hidden: true },
      typescriptSchema: typedAs('reports/review/reviewSheet.ts', 'ReviewSheet'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('签字人', 'Signed by'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: bilingual('签字人姓名', 'Signed by (name)'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('签字时间', 'Signed at'),
      admin: { components: toldAs('instant') },
    },
  ],
};
