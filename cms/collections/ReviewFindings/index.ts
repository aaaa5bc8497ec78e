import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { LONGEST_REMARK, VERDICTS } from '../../domain/reports/review/finding.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { reviewWords } from '../../text/review/reviewWords.ts';
import { belongsToLearner } from '../ofLearner.ts';
import { ofUnitAndQuarter } from '../ofUnitAndQuarter.ts';

/** What a look into a drawn person's record has found: entries that are added and never changed. */
export const ReviewFindings: CollectionConfig = {
  slug: 'review-findings',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('抽查结果', 'Finding'),
    plural: bilingual('抽查结果', 'Findings'),
  },
  admin: {
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['quarter', 'unit', 'learner', 'verdict', 'words', 'byName', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('unit'), own('learner')),
    ...{ create: nobody, update: nobody, delete: nobody },
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['unit', 'quarter'] }],
  fields: [
    ...ofUnitAndQuarter,
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: bilingual('学员', 'Learner'),
    },
    {
      name: 'verdict',
      type: 'select',
      required: true,
      options: VERDICTS.map((value) => ({
        value,
        label: labelFrom(reviewWords, ({ verdicts }) => verdicts[value]),
      })),
      label: bilingual('结果', 'Finding'),
    },
    {
      name: 'words',
      type: 'textarea',
      maxLength: LONGEST_REMARK,
      label: bilingual('说明', 'Words'),
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('检查人', 'By'),
    },
    { name: 'byName', type: 'text', required: true, label: bilingual('检查人姓名', 'By (name)') },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'At'),
      admin: { components: toldAs('instant') },
    },
    // One filling of the form: sent twice it is one finding.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
};
