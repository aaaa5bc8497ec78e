import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { RECEIVING_VISITS, VISIT_STATES } from '../../domain/appeals/receivingDay.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * Visits that people have booked on receiving days, by name or with a pass. The id is the day, the
 * slot and how often that slot was given away before, so that of two who want one slot at once one
 * gets it. Closed to every account, and without any time: nothing tells when somebody booked.
 */
export const ReceivingVisits: CollectionConfig = {
  slug: RECEIVING_VISITS,
  custom: belongsToLearner('record'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'receiving', type: 'text', required: true, index: true },
    { name: 'slot', type: 'text', required: true },
    // Nobody where it is booked without a name.
    { name: 'learner', type: 'relationship', relationTo: 'users' },
    // Day and person while it stands, so that nobody has two of a day; else the row's own id.
    { name: 'holder', type: 'text', required: true, unique: true },
    // The used pass, and what its code is known by.
    { name: 'mark', type: 'text', unique: true },
    { name: 'codeHash', type: 'text', unique: true },
    { name: 'state', type: 'select', required: true, options: [...VISIT_STATES] },
  ],
};
