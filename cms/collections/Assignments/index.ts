import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * A person's history of units and jobs (任职), each with its first and last day: written when an
 * account changes, by whatever way, and by nobody's hand. `key` is one stay of a person that
 * began on a day, so that writing it twice writes it once.
 */
export const Assignments: CollectionConfig = {
  slug: 'assignments',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: {
    read: anyOf(allow('admin'), managed('unit'), own('learner')),
    ...{ create: nobody, update: nobody, delete: nobody },
  },
  timestamps: false,
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'unit', type: 'relationship', relationTo: 'org-units', required: true },
    { name: 'job', type: 'text' },
    { name: 'main', type: 'checkbox', required: true },
    { name: 'from', type: 'text', required: true },
    { name: 'to', type: 'text' },
  ],
};
