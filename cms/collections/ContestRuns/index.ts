import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * One learner's run through the levels of a season. Levels, lives and the paper with its key are
 * a snapshot taken when it begins; each answer is one compare-and-set of this row, so that answer,
 * life and score are never apart. Instants are milliseconds since 1970.
 */
export const ContestRuns: CollectionConfig = {
  slug: 'contest-runs',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('闯关记录', 'Contest run'),
    plural: bilingual('闯关记录', 'Contest runs'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['learner', 'title', 'number', 'day', 'levelsPassed', 'rightAnswers'],
  },
  // A trainer is told counts only, by a page of its own.
  access: {
    read: anyOf(allow('admin'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-startedAt',
  indexes: [
    { fields: ['learner', 'season', 'number'], unique: true },
    // What the board is read from, without a look at a single paper.
    { fields: ['season', 'learner', 'levelsPassed', 'rightAnswers', 'seconds', 'unit'] },
  ],
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'season', type: 'text', required: true, label: bilingual('赛季编号', 'Season') },
    { name: 'title', type: 'text', required: true, label: bilingual('赛季', 'Season title') },
    { name: 'number', type: 'number', required: true, label: bilingual('第几次', 'Run') },
    { name: 'day', type: 'text', required: true, label: bilingual('日期', 'Day') },
    // Where the person was then: a text, so that a unit which goes takes no run along.
    { name: 'unit', type: 'text', admin: { hidden: true } },
    { name: 'version', type: 'number', required: true, admin: { hidden: true } },
    {
      name: 'startedAt',
      type: 'number',
      required: true,
      label: bilingual('开始', 'Started'),
      admin: { components: toldAs('instant') },
    },
    { name: 'lives', type: 'number', required: true, label: bilingual('机会', 'Lives') },
    {
      // With the seed the order of an ordering question, and so its key, can be worked out.
      name: 'seed',
      type: 'text',
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    {
      name: 'levels',
      type: 'json',
      typescriptSchema: typedAs('quiz/contest/contestLevel.ts', 'ContestLevel[]'),
      required: true,
      admin: { hidden: true },
    },
    {
      name: 'paper',
      type: 'json',
      typescriptSchema: typedAs('quiz/paper.ts', 'Paper'),
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    {
      name: 'answers',
      type: 'json',
      typescriptSchema: typedAs('quiz/contest/runAnswer.ts', 'RunAnswer[]'),
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    { name: 'askedAt', type: 'number', admin: { hidden: true } },
    {
      name: 'levelsPassed',
      type: 'number',
      required: true,
      label: bilingual('过关数', 'Levels passed'),
    },
    {
      name: 'rightAnswers',
      type: 'number',
      required: true,
      label: bilingual('答对', 'Right answers'),
    },
    { name: 'seconds', type: 'number', required: true, label: bilingual('用时（秒）', 'Seconds') },
  ],
};
