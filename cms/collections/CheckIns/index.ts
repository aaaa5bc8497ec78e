import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { CHECK_IN_STATES, CHECK_IN_WAYS } from '../../domain/training/checkInStates.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { trainingWords } from '../../text/training/trainingWords.ts';
import { belongsToLearner } from '../ofLearner.ts';

/** Who was at a training, when and how it was seen: one row a person and training. */
export const CheckIns: CollectionConfig = {
  slug: 'check-ins',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('签到', 'Check-in'),
    plural: bilingual('签到', 'Check-ins'),
  },
  admin: {
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['session', 'learner', 'state', 'how', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('session.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['session', 'learner'], unique: true }, { fields: ['learner', 'day'] }],
  fields: [
    {
      name: 'session',
      type: 'relationship',
      relationTo: 'class-sessions',
      required: true,
      label: bilingual('线下培训', 'Training'),
    },
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    // The training's: whose other rooms of a day are asked for needs no other table.
    { name: 'day', type: 'text', required: true, label: bilingual('日期', 'Day') },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: CHECK_IN_STATES.map((value) => ({
        value,
        label: labelFrom(trainingWords, ({ states }) => states[value]),
      })),
      label: bilingual('到场', 'Attendance'),
    },
    {
      name: 'how',
      type: 'select',
      required: true,
      options: CHECK_IN_WAYS.map((value) => ({
        value,
        label: labelFrom(trainingWords, ({ ways }) => ways[value]),
      })),
      label: bilingual('方式', 'How'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
    { name: 'late', type: 'checkbox', label: bilingual('迟到', 'Late') },
    { name: 'early', type: 'checkbox', label: bilingual('早退', 'Left early') },
    // The training's half days that count; none where all do.
    { name: 'slots', type: 'json', admin: { hidden: true } },
    { name: 'reason', type: 'text', label: bilingual('事由', 'Reason') },
    { name: 'byName', type: 'text', label: bilingual('登记人', 'Recorded by') },
  ],
};
