import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { belongsToLearner } from '../ofLearner.ts';

/** Who has read which notice, and when: one row each, written once. */
export const NoticeReceipts: CollectionConfig = {
  slug: 'notice-receipts',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('通知回执', 'Receipt'),
    plural: bilingual('通知回执', 'Receipts'),
  },
  admin: {
    group: bilingual('消息', 'Messages'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['notice', 'learner', 'unit', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['notice', 'learner'], unique: true }],
  fields: [
    {
      name: 'notice',
      type: 'relationship',
      relationTo: 'notices',
      required: true,
      label: bilingual('通知', 'Notice'),
    },
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: bilingual('学员', 'Learner'),
    },
    {
      // Where the person was then.
      name: 'unit',
      type: 'relationship',
      relationTo: 'org-units',
      label: bilingual('单位', 'Unit'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('阅读时间', 'Read at'),
      admin: { components: toldAs('instant') },
    },
  ],
};
