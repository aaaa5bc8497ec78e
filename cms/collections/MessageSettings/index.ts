import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { MUTABLE_RULES } from '../../domain/messages/reminderRules.ts';
import { belongsToLearner } from '../ofLearner.ts';

/** What a person wants to be told, and where: one row for who has ever chosen. */
export const MessageSettings: CollectionConfig = {
  slug: 'message-settings',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'muted', type: 'select', hasMany: true, options: [...MUTABLE_RULES] },
  ],
};
