import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * Files of questions that were put into the bank. The row is the commit point: from then on all of
 * it is carried out, by this process or, after a kill, by another; before it nothing is. `place`
 * is the import's own among all of them: whoever has read the bank after the last one takes the
 * next, and of two who do only one gets it. `plan` is what is to be done, packed, and goes when it
 * is done; who put in what and when stays.
 */
export const QuestionImports: CollectionConfig = {
  slug: 'question-imports',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'place', type: 'number', required: true, unique: true },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'file', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'questions', type: 'number', required: true },
    { name: 'plan', type: 'text' },
  ],
};
