import type { CollectionConfig, Field } from 'payload';

import { MONTHS, monthField } from '../../domain/ledger/monthUnits.ts';
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
    // Lists in another order: who is behind the longest, who has the most, by name.
    { fields: ['year', 'active', 'behindFrom', 'staffNumber', 'unit'] },
    { fields: ['year', 'active', 'earnedUnits', 'staffNumber', 'unit'] },
    { fields: ['year', 'active', 'name', 'staffNumber', 'unit'] },
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
    ...MONTHS.map((month): Field => ({ name: monthField(month), type: 'number' })),
    // As `layersKey` writes them, and the first day on which the hours are behind: what a list is
    // asked for by, without a look at anything but this line.
    { name: 'layers', type: 'text' },
    { name: 'job', type: 'text' },
    { name: 'behindFrom', type: 'text' },
  ],
};
