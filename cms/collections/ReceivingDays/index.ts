import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { RECEIVING_DAYS } from '../../domain/appeals/receivingDay.ts';

/**
 * Days (接待日) on which somebody of a unit receives whoever has something to say. Announced and
 * called off by officers in the portal; the row's insert is the announcement, and what was
 * announced never changes: who wants other hours calls it off and announces another.
 */
export const ReceivingDays: CollectionConfig = {
  slug: RECEIVING_DAYS,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  fields: [
    // Made by the page for one filling of its form, with the day: sent twice it is one day.
    { name: 'request', type: 'text', required: true, unique: true },
    { name: 'unit', type: 'relationship', relationTo: 'org-units', required: true },
    // Whose people may come, with those of all units below.
    { name: 'guests', type: 'relationship', relationTo: 'org-units', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'begins', type: 'text', required: true },
    { name: 'ends', type: 'text', required: true },
    { name: 'minutes', type: 'number', required: true },
    { name: 'place', type: 'text', required: true },
    { name: 'host', type: 'text', required: true },
    { name: 'officer', type: 'text', required: true },
    { name: 'officerName', type: 'text', required: true },
    { name: 'cancelled', type: 'checkbox', required: true },
    { name: 'reason', type: 'text' },
  ],
};
