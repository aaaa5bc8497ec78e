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

/**
 * Attempts at a quiz beyond its limit, and time beyond an attempt's, each granted by a trainer:
 * who, to whom, when and why. One is inserted once and never changed; it follows a certain
 * attempt, so that of two granted at once one stays.
 */
export const AttemptGrants: CollectionConfig = {
  slug: 'attempt-grants',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('加考与延时', 'Further attempt or time'),
    plural: bilingual('加考与延时', 'Further attempts and time'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'title', 'kind', 'minutes', 'reason', 'byName', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['learner', 'quiz', 'after', 'kind', 'minutes'], unique: true }],
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'quiz', type: 'text', required: true, label: bilingual('测验编号', 'Quiz') },
    { name: 'title', type: 'text', required: true, label: bilingual('测验', 'Quiz title') },
    { name: 'year', type: 'number', required: true, label: bilingual('年度', 'Year') },
    {
      name: 'after',
      type: 'number',
      required: true,
      label: bilingual('第几次作答之后', 'After attempt'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'attempt',
      options: [
        { value: 'attempt', label: bilingual('再考一次', 'A further attempt') },
        { value: 'time', label: bilingual('延长时间', 'More time') },
      ],
      label: bilingual('准许什么', 'What'),
    },
    {
      name: 'minutes',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: bilingual('延长（分钟）', 'Minutes more'),
    },
    { name: 'reason', type: 'textarea', required: true, label: bilingual('原因', 'Reason') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('准许人', 'By'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: bilingual('准许人姓名', 'By (name)'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
  ],
};
