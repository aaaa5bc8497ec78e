import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { COMPLETION_IMPORTS } from '../../domain/ledger/completionKey.ts';

/**
 * Tables of past learning that were put in. The row is the commit point: from then on all of it is
 * entered, by this process or, after a kill, by another; before it nothing is. `plan` is what is
 * to be entered, packed, and goes when it is done; who put in what and when stays, and the
 * entries name it as their source.
 */
export const CompletionImports: CollectionConfig = {
  slug: COMPLETION_IMPORTS,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'file', type: 'text', required: true },
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'completions', type: 'number', required: true },
    { name: 'plan', type: 'text' },
  ],
};
