import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * What a learner answered to a question on the way through a lesson: one a learner, lesson and
 * question, whatever tabs and servers take it.
 */
export const CheckpointAnswers: CollectionConfig = {
  slug: 'checkpoint-answers',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('检查题作答', 'Answer on the way'),
    plural: bilingual('检查题作答', 'Answers on the way'),
  },
  admin: {
    useAsTitle: 'lesson',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'lesson', 'question', 'correct', 'tries', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['learner', 'lesson', 'question'], unique: true }],
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'lesson', type: 'text', required: true, label: bilingual('微课编号', 'Lesson') },
    { name: 'question', type: 'text', required: true, label: bilingual('试题编号', 'Question') },
    { name: 'correct', type: 'checkbox', label: bilingual('答对', 'Right') },
    { name: 'tries', type: 'number', required: true, label: bilingual('答了几次', 'Tries') },
    {
      name: 'response',
      type: 'json',
      typescriptSchema: typedAs('quiz/response.ts', 'Response'),
      access: { read: nobody },
      admin: { hidden: true },
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
  ],
};
