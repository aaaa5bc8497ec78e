import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { REPAIR_MODES } from '../../domain/quiz/repair/repairModes.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { quizWords } from '../../text/quiz/quizWords.ts';

/**
 * Repairs of a question's key in attempts that were handed in, and what takes one back. The insert
 * of a row is the act: it holds what is done to each attempt, and its place among the repairs of its
 * quiz, which only one can have, says that nothing had changed since that was worked out.
 */
export const KeyRepairs: CollectionConfig = {
  slug: 'key-repairs',
  labels: { singular: bilingual('改判', 'Regrading'), plural: bilingual('改判', 'Regradings') },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['title', 'stem', 'mode', 'people', 'reason', 'byName', 'at'],
  },
  access: { read: allow('admin'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['quiz', 'seq'], unique: true }],
  fields: [
    { name: 'quiz', type: 'text', required: true, label: bilingual('测验编号', 'Quiz') },
    { name: 'title', type: 'text', required: true, label: bilingual('测验', 'Quiz title') },
    { name: 'question', type: 'text', required: true, label: bilingual('试题编号', 'Question') },
    { name: 'stem', type: 'textarea', required: true, label: bilingual('题干', 'Stem') },
    {
      name: 'mode',
      type: 'select',
      required: true,
      options: REPAIR_MODES.map((value) => ({
        value,
        label: labelFrom(quizWords, ({ repairModes }) => repairModes[value]),
      })),
      label: bilingual('方式', 'How'),
    },
    { name: 'seq', type: 'number', required: true, label: bilingual('第几次', 'Place') },
    { name: 'undoes', type: 'text', index: true, label: bilingual('撤销的改判', 'Takes back') },
    { name: 'takesBack', type: 'checkbox', label: bilingual('收回学时', 'Takes hours back') },
    { name: 'reason', type: 'textarea', required: true, label: bilingual('原因', 'Reason') },
    { name: 'people', type: 'number', required: true, label: bilingual('份数', 'Attempts') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('经办人', 'By'),
    },
    { name: 'byName', type: 'text', required: true, label: bilingual('经办人姓名', 'By (name)') },
    {
      name: 'at',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
    {
      // With everybody's keys and scores in it.
      name: 'plan',
      type: 'json',
      typescriptSchema: typedAs('quiz/repair/repairPlan.ts', 'RepairPlan'),
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    // One filling of the form: sent twice it is one repair.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
    // Whether every attempt has it, with its hours.
    { name: 'settled', type: 'checkbox', index: true, admin: { hidden: true } },
  ],
};
