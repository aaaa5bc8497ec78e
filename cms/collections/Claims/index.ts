import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { CLAIM_STATES, CLAIMS } from '../../domain/ledger/claim.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * Learning from outside that learners ask hours for. The state `granted` is the intention, the
 * ledger's entry under the claim's key the commit point; `settled` says that it is there.
 */
export const Claims: CollectionConfig = {
  slug: CLAIMS,
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('学时申报', 'Claim'),
    plural: bilingual('学时申报', 'Claims'),
  },
  admin: {
    useAsTitle: 'course',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'course', 'day', 'units', 'state', 'grantedUnits', 'decidedByName'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'course', type: 'text', required: true, label: bilingual('学习内容', 'Course') },
    { name: 'provider', type: 'text', required: true, label: bilingual('举办单位', 'Provider') },
    { name: 'day', type: 'text', required: true, label: bilingual('学习日期', 'Day') },
    { name: 'year', type: 'number', required: true, label: bilingual('年度', 'Year') },
    {
      name: 'units',
      type: 'number',
      required: true,
      label: bilingual('申报学时', 'Hours asked for'),
      admin: { components: toldAs('hours') },
    },
    {
      name: 'file',
      type: 'relationship',
      relationTo: 'claim-files',
      required: true,
      label: bilingual('凭证', 'Evidence'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('申报时间', 'Handed in at'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: CLAIM_STATES.map((value) => ({
        value,
        label: labelFrom(ledgerWords, ({ claims }) => claims.states[value]),
      })),
      label: bilingual('状态', 'State'),
    },
    { name: 'words', type: 'textarea', label: bilingual('审核意见', 'Words of the decision') },
    {
      name: 'allowedUnits',
      type: 'number',
      label: bilingual('同意学时', 'Hours allowed'),
      admin: { components: toldAs('hours') },
    },
    {
      name: 'grantedUnits',
      type: 'number',
      label: bilingual('记入学时', 'Hours entered'),
      admin: { components: toldAs('hours') },
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: bilingual('审核人', 'Decided by'),
    },
    {
      name: 'decidedByName',
      type: 'text',
      label: bilingual('审核人姓名', 'Decided by (name)'),
    },
    {
      name: 'decidedAt',
      type: 'number',
      index: true,
      label: bilingual('审核时间', 'Decided at'),
      admin: { components: toldAs('instant') },
    },
    // One filling of the form: sent twice it is one claim.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
    // Whether a granted one's entry stands, or can't any more for want of room.
    { name: 'settled', type: 'checkbox', index: true, admin: { hidden: true } },
  ],
};
