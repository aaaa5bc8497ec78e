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
 * Who wants a seat at a training, in the order of their numbers: as many as there are seats have
 * one, the others wait. Who withdraws leaves, and everybody behind moves up by that alone.
 */
export const SignUps: CollectionConfig = {
  slug: 'sign-ups',
  custom: belongsToLearner('derived'),
  labels: { singular: bilingual('报名', 'Sign-up'), plural: bilingual('报名', 'Sign-ups') },
  admin: {
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['session', 'learner', 'number', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('session.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: 'number',
  indexes: [
    { fields: ['session', 'learner'], unique: true },
    { fields: ['session', 'number'], unique: true },
  ],
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
      index: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'number', type: 'number', required: true, label: bilingual('序号', 'Number') },
    // Whether there was no seat left: who moves up from there is told.
    { name: 'waited', type: 'checkbox', required: true, admin: { hidden: true } },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('报名时间', 'Signed up at'),
      admin: { components: toldAs('instant') },
    },
  ],
};
