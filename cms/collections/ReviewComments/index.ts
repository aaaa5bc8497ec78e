import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { LONGEST_REMARK } from '../../domain/reports/review/finding.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { ofUnitAndQuarter } from '../ofUnitAndQuarter.ts';

/** What trainers say of a unit's quarter: entries that are added and never changed. */
export const ReviewComments: CollectionConfig = {
  slug: 'review-comments',
  labels: {
    singular: bilingual('考评意见', 'Comment on a review'),
    plural: bilingual('考评意见', 'Comments on reviews'),
  },
  admin: {
    useAsTitle: 'words',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['quarter', 'unit', 'words', 'byName', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('unit')),
    ...{ create: nobody, update: nobody, delete: nobody },
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['unit', 'quarter'] }],
  fields: [
    ...ofUnitAndQuarter,
    {
      name: 'words',
      type: 'textarea',
      required: true,
      maxLength: LONGEST_REMARK,
      label: bilingual('意见', 'Words'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('填写人', 'By'),
    },
    { name: 'byName', type: 'text', required: true, label: bilingual('填写人姓名', 'By (name)') },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'At'),
      admin: { components: toldAs('instant') },
    },
    // One filling of the form: sent twice it is one comment.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
};
