import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { APPEAL_STEPS } from '../../domain/appeals/appeal.ts';
import { STEP_KINDS } from '../../domain/appeals/appealStep.ts';
import { typedAs } from '../../fields/typedAs.ts';

/**
 * The history of what was raised: one row a step, written once, never changed or deleted. The id
 * is the case's number with the step's place, so that of two who act at once one does; and, unlike
 * an id that the database makes, tells no second of what an anonymous author did.
 */
export const AppealSteps: CollectionConfig = {
  slug: APPEAL_STEPS,
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  lockDocuments: false,
  indexes: [{ fields: ['appeal', 'seq'], unique: true }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'appeal', type: 'text', required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'kind', type: 'select', required: true, options: [...STEP_KINDS] },
    { name: 'at', type: 'number', required: true },
    // The officer; nobody where it is the author's.
    { name: 'by', type: 'text' },
    { name: 'byName', type: 'text' },
    // Whom it calls in.
    { name: 'to', type: 'text', index: true },
    {
      name: 'facts',
      type: 'json',
      required: true,
      typescriptSchema: typedAs('appeals/appealStep.ts', 'StepFacts'),
    },
    // Whether the case's row shows it: a kill in between is made good by the clock.
    { name: 'settled', type: 'checkbox', index: true },
  ],
};
