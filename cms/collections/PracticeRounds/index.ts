import type { CollectionConfig } from 'payload';

import { nobody } from '../../access/nobody.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * A learner's rounds of practice: a few questions of the bank as they were drawn, with their keys,
 * and what was answered. Nothing is earned by them and nobody else reads them, so they keep no
 * account from being deleted, and go after a while. Each answer is written by compare-and-set on
 * `version`: of two devices that answer one question at once the first has answered it.
 */
export const PracticeRounds: CollectionConfig = {
  slug: 'practice-rounds',
  custom: belongsToLearner('derived'),
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  indexes: [{ fields: ['learner', 'startedAt'] }],
  fields: [
    { name: 'learner', type: 'relationship', relationTo: 'users', required: true },
    { name: 'kind', type: 'select', required: true, options: ['free', 'mistakes'] },
    { name: 'startedAt', type: 'number', required: true, index: true },
    { name: 'version', type: 'number', required: true },
    {
      name: 'paper',
      type: 'json',
      required: true,
      typescriptSchema: typedAs('quiz/paper.ts', 'Paper'),
    },
    {
      name: 'answers',
      type: 'json',
      required: true,
      typescriptSchema: typedAs('quiz/practice/practiceAnswers.ts', 'PracticeAnswers'),
    },
    // Every question is answered.
    { name: 'finished', type: 'checkbox' },
    // What was answered stands in the learner's cards, and nothing more is to come.
    { name: 'settled', type: 'checkbox' },
  ],
};
