import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { nobody } from '../../access/nobody.ts';
import { PRINT_DRAWS } from '../../domain/quiz/print/printForms.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { printWords } from '../../text/print/printWords.ts';

/**
 * Papers of a quiz that were drawn to be printed. The insert of a row is the act: it holds every
 * form with its keys, as a snapshot, so that what was written on paper can be graded later by what
 * was asked, whatever has become of the bank.
 */
export const PrintedPapers: CollectionConfig = {
  slug: 'printed-papers',
  labels: {
    singular: bilingual('纸质试卷', 'Printed paper'),
    plural: bilingual('纸质试卷', 'Printed papers'),
  },
  admin: {
    useAsTitle: 'heading',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['heading', 'title', 'day', 'forms', 'byName', 'at'],
  },
  access: { read: allow('admin'), create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'quiz',
      type: 'text',
      required: true,
      index: true,
      label: bilingual('测验编号', 'Quiz'),
    },
    { name: 'title', type: 'text', required: true, label: bilingual('测验', 'Quiz title') },
    { name: 'heading', type: 'text', required: true, label: bilingual('卷头标题', 'Heading') },
    { name: 'note', type: 'text', label: bilingual('组织单位', 'Held by') },
    { name: 'day', type: 'text', label: bilingual('考试日期', 'Day') },
    { name: 'forms', type: 'number', required: true, label: bilingual('几种卷', 'Forms') },
    {
      name: 'draw',
      type: 'select',
      required: true,
      options: PRINT_DRAWS.map((value) => ({
        value,
        label: labelFrom(printWords, ({ draws }) => draws[value]),
      })),
      label: bilingual('抽题', 'Draw'),
    },
    { name: 'minutes', type: 'number', label: bilingual('限时（分钟）', 'Minutes') },
    {
      name: 'passShare',
      type: 'number',
      required: true,
      label: bilingual('合格比例', 'Pass share'),
      admin: { components: toldAs('share') },
    },
    { name: 'countsHours', type: 'checkbox', label: bilingual('记学时', 'Counts hours') },
    { name: 'review', type: 'text', required: true, label: bilingual('答案何时可看', 'Review') },
    { name: 'by', type: 'text', required: true, admin: { hidden: true } },
    { name: 'byName', type: 'text', required: true, label: bilingual('出卷人', 'By') },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('时间', 'When'),
      admin: { components: toldAs('instant') },
    },
    // The orders of all forms follow from it.
    {
      name: 'seed',
      type: 'text',
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    {
      name: 'papers',
      type: 'json',
      typescriptSchema: typedAs('quiz/print/printedForms.ts', 'PrintedForms'),
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    // Where the bank says each question comes from, by question.
    {
      name: 'sources',
      type: 'json',
      access: { read: nobody },
      admin: { hidden: true },
    },
    // One filling of the form: sent twice it is one paper.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
  ],
};
