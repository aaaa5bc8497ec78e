import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * A learner's one clock. Time is granted here and nowhere else, by compare-and-set on
 * `version`: every grant covers wall-clock time after `at` and moves `at` on, so no interval is
 * ever granted twice, whatever tabs, devices and servers report. It carries the figures of the
 * session that holds it; the session's own record follows at milestones.
 */
export const StudyClocks: CollectionConfig = {
  slug: 'study-clocks',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'version', type: 'number', required: true },
    { name: 'at', type: 'number', required: true },
    { name: 'claimAt', type: 'number', required: true },
    { name: 'session', type: 'text' },
    { name: 'seq', type: 'number', required: true },
    { name: 'activeMs', type: 'number', required: true },
    { name: 'coverage', type: 'number', required: true },
    { name: 'seen', type: 'json', typescriptSchema: typedAs('study/coverage.ts', 'Ranges | null') },
    { name: 'beats', type: 'number', required: true },
    { name: 'longestSilenceMs', type: 'number', required: true },
    { name: 'lastBeatAt', type: 'number', required: true },
  ],
};
