import { allow } from '../../access/allow.ts';
import { anyOf } from '../../access/anyOf.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { TARGET_CHANGE_CAUSES, TARGET_CHANGE_KINDS } from '../../domain/policy/targetChange.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { dayField } from '../../fields/dayField.ts';
import { toldAs } from '../../fields/figure.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { policyWords } from '../../text/policy/policyWords.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * Exemptions from a learner's target and extensions of it, each on somebody's word and a paper's.
 * One is inserted once; it can be taken back, and both stay to be read.
 */
export const TargetChanges = keptInMemory({
  slug: 'target-changes',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('学时减免', 'Change of target'),
    plural: bilingual('学时减免', 'Changes of targets'),
  },
  admin: {
    useAsTitle: 'document',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'kind', 'cause', 'from', 'to', 'document', 'byName'],
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
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: TARGET_CHANGE_KINDS.map((value) => ({
        value,
        label: labelFrom(policyWords, ({ target }) => target.kinds[value]),
      })),
      label: bilingual('方式', 'Kind'),
    },
    {
      name: 'cause',
      type: 'select',
      required: true,
      options: TARGET_CHANGE_CAUSES.map((value) => ({
        value,
        label: labelFrom(policyWords, ({ target }) => target.causes[value]),
      })),
      label: bilingual('原因', 'Cause'),
    },
    dayField('from', bilingual('第一天', 'First day'), { required: true }),
    dayField('to', bilingual('最后一天', 'Last day'), { required: true }),
    {
      name: 'document',
      type: 'text',
      required: true,
      label: bilingual('依据文件', 'Document'),
    },
    { name: 'words', type: 'textarea', label: bilingual('说明', 'Remarks') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('审批人', 'Approved by'),
    },
    {
      name: 'byName',
      type: 'text',
      required: true,
      label: bilingual('审批人姓名', 'Approved by (name)'),
    },
    {
      name: 'at',
      type: 'number',
      required: true,
      label: bilingual('审批时间', 'Approved at'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'revokedAt',
      type: 'number',
      label: bilingual('撤销时间', 'Taken back at'),
      admin: { components: toldAs('instant') },
    },
    { name: 'revokedByName', type: 'text', label: bilingual('撤销人', 'Taken back by') },
    { name: 'revokedWhy', type: 'textarea', label: bilingual('撤销原因', 'Why taken back') },
    // One filling of the form: sent twice it is one change.
    { name: 'request', type: 'text', required: true, unique: true, admin: { hidden: true } },
    // Whether the reports have it.
    { name: 'settled', type: 'checkbox', index: true, admin: { hidden: true } },
  ],
});
