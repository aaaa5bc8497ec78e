import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';

/**
 * How far a paper has come that somebody is downloading, for the page that shows it: the process
 * that is asked need not be the one that writes. Nothing rests on it, and it goes the next night.
 */
export const PaperRuns: CollectionConfig = {
  slug: 'paper-runs',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'ticket', type: 'text', required: true, unique: true },
    { name: 'by', type: 'text', required: true },
    { name: 'at', type: 'number', required: true, index: true },
    // Of how many people it tells, and how many of them stand in it.
    { name: 'people', type: 'number', required: true },
    { name: 'done', type: 'number', required: true },
  ],
};
