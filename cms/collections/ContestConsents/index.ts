import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * Whether somebody agrees to stand on a season's board by name. Nobody does without having said
 * so, and it can be taken back; it says nothing else and goes with the account.
 */
export const ContestConsents: CollectionConfig = {
  slug: 'contest-consents',
  custom: belongsToLearner('derived'),
  labels: {
    singular: bilingual('闯关榜署名', 'Name on a contest board'),
    plural: bilingual('闯关榜署名', 'Names on contest boards'),
  },
  admin: { hidden: true },
  access: { read: own('learner'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  indexes: [{ fields: ['learner', 'season'], unique: true }],
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    {
      name: 'season',
      type: 'text',
      required: true,
      index: true,
      label: bilingual('赛季编号', 'Season'),
    },
    { name: 'named', type: 'checkbox', required: true, label: bilingual('署名', 'Named') },
  ],
};
