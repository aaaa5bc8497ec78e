import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { JOINT_MINUTES } from '../../domain/appeals/jointMinutes.ts';
import { typedAs } from '../../fields/typedAs.ts';

/**
 * Minutes of the monthly joint meetings (联席会议), written once: the first entry of a unit and a
 * month holds the list as it stood; a correction is a further entry. The id is unit, month and
 * place, so that of two who write at once one has the place.
 */
export const JointMinutes: CollectionConfig = {
  slug: JOINT_MINUTES,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  indexes: [{ fields: ['unit', 'month'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'request', type: 'text', required: true, unique: true },
    { name: 'unit', type: 'text', required: true },
    { name: 'month', type: 'text', required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'held', type: 'text', required: true },
    { name: 'at', type: 'number', required: true },
    { name: 'officer', type: 'text', required: true },
    { name: 'officerName', type: 'text', required: true },
    { name: 'present', type: 'textarea' },
    { name: 'words', type: 'textarea' },
    {
      name: 'list',
      type: 'json',
      typescriptSchema: typedAs('appeals/jointMinutes.ts', 'JointList'),
    },
    {
      name: 'decisions',
      type: 'json',
      required: true,
      typescriptSchema: typedAs('appeals/jointMinutes.ts', 'JointDecision[]'),
    },
    // Whether each case's history tells what was decided of it: the clock makes good a kill.
    { name: 'settled', type: 'checkbox', index: true },
  ],
};
