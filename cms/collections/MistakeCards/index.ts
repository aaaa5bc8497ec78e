import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * The questions a learner has answered wrong, one row each under a unique key, and when each comes
 * back. It is the learner's own: neither trainers nor editors nor admins read it, and it goes with
 * the account. A row is changed by compare-and-set on `version` alone, so that of one answer told
 * by two devices or servers one counts.
 */
export const MistakeCards: CollectionConfig = {
  slug: 'mistake-cards',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  indexes: [
    { fields: ['learner', 'question'], unique: true },
    { fields: ['learner', 'state', 'due'] },
  ],
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true },
    // By its id: the card outlives a question that is deleted.
    { name: 'question', type: 'text', required: true },
    { name: 'version', type: 'number', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: ['open', 'done', 'removed', 'gone'],
    },
    { name: 'rights', type: 'number', required: true },
    { name: 'lapses', type: 'number', required: true },
    { name: 'due', type: 'text', required: true },
    { name: 'lastAt', type: 'number', required: true },
    // The quiz whose review has shown the learner the question's key, and its title then.
    { name: 'quiz', type: 'text' },
    { name: 'title', type: 'text' },
  ],
};
