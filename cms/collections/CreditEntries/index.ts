import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { ENTRY_KINDS, SOURCE_KINDS } from '../../domain/ledger/ledgerEntry.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { minutePicker } from '../../fields/dates.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * The ledger. An entry is inserted once and never changed or deleted. `key` makes an award
 * idempotent; `seq` numbers a learner's entries of a year without a gap, so that two writers
 * cannot both act on the same day's total.
 */
export const CreditEntries: CollectionConfig = {
  slug: 'credit-entries',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('学时条目', 'Credit entry'),
    plural: bilingual('学时台账', 'Credit entries'),
  },
  admin: {
    useAsTitle: 'sourceTitle',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'year', 'kind', 'units', 'sourceTitle', 'at'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [
    { fields: ['learner', 'key'], unique: true },
    { fields: ['learner', 'year', 'seq'], unique: true },
  ],
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'year', type: 'number', required: true, label: bilingual('年度', 'Year') },
    { name: 'seq', type: 'number', required: true, label: bilingual('序号', 'Number') },
    { name: 'key', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ENTRY_KINDS.map((value) => ({
        value,
        label: labelFrom(ledgerWords, ({ kinds }) => kinds[value]),
      })),
      label: bilingual('类别', 'Kind'),
    },
    {
      name: 'units',
      type: 'number',
      required: true,
      label: bilingual('学时', 'Study hours'),
      admin: { components: toldAs('hours') },
    },
    { name: 'day', type: 'text', required: true, label: bilingual('记入日', 'Day') },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: bilingual('记入时间', 'Entered at'),
      admin: { date: minutePicker },
    },
    {
      name: 'sourceKind',
      type: 'select',
      required: true,
      options: SOURCE_KINDS.map((value) => ({
        value,
        label: labelFrom(ledgerWords, ({ sources }) => sources[value]),
      })),
      label: bilingual('来源', 'Source'),
    },
    { name: 'sourceCollection', type: 'text', admin: { hidden: true } },
    { name: 'sourceId', type: 'text', admin: { hidden: true } },
    {
      name: 'sourceTitle',
      type: 'text',
      required: true,
      label: bilingual('来源名称', 'Source title'),
    },
    { name: 'policy', type: 'text', required: true, label: bilingual('培训政策', 'Policy') },
    { name: 'reason', type: 'textarea', label: bilingual('原因', 'Reason') },
    { name: 'by', type: 'relationship', relationTo: 'users', label: bilingual('经办人', 'By') },
    { name: 'byName', type: 'text', label: bilingual('经办人姓名', 'By (name)') },
    { name: 'reverses', type: 'text', label: bilingual('冲销条目', 'Reverses') },
    {
      name: 'bars',
      type: 'checkbox',
      label: bilingual('不得再次获得', 'Not to be earned again'),
    },
    {
      name: 'evidence',
      type: 'json',
      label: labelFrom(backOfficeWords, ({ evidence }) => evidence),
      admin: { components: { Field: './components/Evidence/index.tsx#Evidence' } },
    },
  ],
};
