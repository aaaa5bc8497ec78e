import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * What was certified of a learner's year, as it stood then. A row is inserted once and never
 * changed: whether it still holds is told by the ledger.
 */
export const Certificates: CollectionConfig = {
  slug: 'certificates',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('证书', 'Certificate'),
    plural: bilingual('证书', 'Certificates'),
  },
  admin: {
    useAsTitle: 'number',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['number', 'name', 'staffNumber', 'unitPath', 'year', 'earnedUnits', 'at'],
    description: bilingual(
      '这里是签发时的内容；是否仍然有效，请打开学员的页面，或用编号核验。',
      'As it was issued; whether it still holds is told on the learner’s page, or by its number.',
    ),
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  timestamps: false,
  defaultSort: '-at',
  indexes: [{ fields: ['learner', 'year', 'issue'], unique: true }],
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'year', type: 'number', required: true, label: bilingual('年度', 'Year') },
    // Counts the certificates of one year: another follows only where the one before has ended.
    { name: 'issue', type: 'number', required: true, label: bilingual('第几张', 'Issue') },
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      label: bilingual('编号', 'Number'),
    },
    // What the picture of squares leads to: whoever knows it holds the paper.
    { name: 'code', type: 'text', required: true, unique: true, admin: { hidden: true } },
    {
      name: 'at',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('签发时间', 'Issued at'),
      admin: { components: toldAs('instant') },
    },
    { name: 'name', type: 'text', required: true, label: bilingual('姓名', 'Name') },
    { name: 'staffNumber', type: 'text', label: bilingual('工号', 'Staff number') },
    { name: 'unit', type: 'relationship', relationTo: 'org-units', admin: { hidden: true } },
    { name: 'unitPath', type: 'text', label: bilingual('单位', 'Unit') },
    {
      name: 'earnedUnits',
      type: 'number',
      required: true,
      label: bilingual('学时', 'Study hours'),
      admin: { components: toldAs('hours') },
    },
    {
      name: 'targetUnits',
      type: 'number',
      required: true,
      label: bilingual('目标', 'Target'),
      admin: { components: toldAs('hours') },
    },
    { name: 'policy', type: 'text', required: true, label: bilingual('培训政策', 'Policy') },
    // The year's last entry that it counts, and the code of all up to it.
    { name: 'seq', type: 'number', required: true, admin: { hidden: true } },
    { name: 'digest', type: 'text', required: true, label: bilingual('校验码', 'Digest') },
  ],
};
