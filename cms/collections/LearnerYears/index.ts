import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * A learner's year, as reports read it: a projection of the ledger and the account, rebuilt from
 * them at any time. `revision` orders concurrent rebuilds.
 */
export const LearnerYears: CollectionConfig = {
  slug: 'learner-years',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  indexes: [
    { fields: ['learner', 'year'], unique: true },
    // A page of learners comes in order, looking at none of another unit; the sums of units come
    // from an index alone.
    { fields: ['year', 'active', 'staffNumber', 'name', 'unit'] },
    { fields: ['year', 'active', 'unit', 'targetUnits', 'earnedUnits'] },
  ],
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true },
    { name: 'year', type: 'number', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'name', type: 'text', required: true },
    { name: 'staffNumber', type: 'text' },
    { name: 'unit', type: 'text' },
    { name: 'active', type: 'checkbox', defaultValue: true },
    { name: 'targetUnits', type: 'number', required: true },
    { name: 'earnedUnits', type: 'number', required: true },
    { name: 'onlineUnits', type: 'number', required: true },
    { name: 'classUnits', type: 'number', required: true },
    { name: 'fieldUnits', type: 'number', required: true },
    { name: 'quizUnits', type: 'number', required: true },
    { name: 'adjustmentUnits', type: 'number', required: true },
  ],
};
