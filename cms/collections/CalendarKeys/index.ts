import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { belongsToLearner } from '../ofLearner.ts';

/** What a person's calendar is read by, without signing in; the person renews it at will. */
export const CalendarKeys: CollectionConfig = {
  slug: 'calendar-keys',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'secret', type: 'text', required: true, unique: true, minLength: 32 },
  ],
};
