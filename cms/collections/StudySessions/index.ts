import type { CollectionConfig } from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { anyOf } from '../../access/anyOf.ts';
import { managed } from '../../access/managed.ts';
import { nobody } from '../../access/nobody.ts';
import { own } from '../../access/own.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { toldAs } from '../../fields/figure.ts';
import { typedAs } from '../../fields/typedAs.ts';
import { belongsToLearner } from '../ofLearner.ts';

/**
 * One sitting of one learner with one item. What it must reach is fixed when it begins, so a
 * later edit of the item or the policy moves nothing. Instants are milliseconds since 1970.
 */
export const StudySessions: CollectionConfig = {
  slug: 'study-sessions',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('学习过程', 'Study session'),
    plural: bilingual('学习过程', 'Study sessions'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'title', 'activeMs', 'coverage', 'state'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [
    { fields: ['learner', 'year', 'itemCollection', 'itemId'] },
    { fields: ['learner', 'state'] },
  ],
  defaultSort: '-startedAt',
  fields: [
    {
      name: 'learner',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: bilingual('学员', 'Learner'),
    },
    { name: 'year', type: 'number', required: true, label: bilingual('年度', 'Year') },
    { name: 'itemCollection', type: 'text', required: true, label: bilingual('类型', 'Type') },
    { name: 'itemId', type: 'text', required: true, label: bilingual('内容编号', 'Item') },
    {
      name: 'itemVersion',
      type: 'text',
      required: true,
      label: bilingual('内容版本', 'Item version'),
    },
    { name: 'title', type: 'text', required: true, label: bilingual('标题', 'Title') },
    { name: 'checkQuiz', type: 'text', index: true, label: bilingual('学完检查', 'Check quiz') },
    {
      // The questions on the way, as the lesson had them when it was opened.
      name: 'gates',
      type: 'json',
      typescriptSchema: typedAs('study/gates.ts', 'Gate[] | null'),
      admin: { hidden: true },
    },
    { name: 'policy', type: 'text', required: true, label: bilingual('培训政策', 'Policy') },
    {
      name: 'nominalSeconds',
      type: 'number',
      required: true,
      label: bilingual('建议时长', 'Suggested time'),
      admin: { components: toldAs('seconds') },
    },
    {
      name: 'requiredMs',
      type: 'number',
      required: true,
      label: bilingual('应学时长', 'Required time'),
      admin: { components: toldAs('milliseconds') },
    },
    {
      name: 'requiredCoverage',
      type: 'number',
      required: true,
      label: bilingual('应读比例', 'Required coverage'),
      admin: { components: toldAs('share') },
    },
    {
      name: 'startedAt',
      type: 'number',
      required: true,
      index: true,
      label: bilingual('开始', 'Started'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'claimAt',
      type: 'number',
      required: true,
      label: bilingual('取得计时', 'Clock taken'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'priorMs',
      type: 'number',
      required: true,
      label: bilingual('此前有效时长', 'Earlier active time'),
      admin: { components: toldAs('milliseconds') },
    },
    {
      name: 'priorAward',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual('此前已记学时', 'Awarded before'),
    },
    {
      name: 'activeMs',
      type: 'number',
      required: true,
      label: bilingual('有效时长', 'Active time'),
      admin: { components: toldAs('milliseconds') },
    },
    {
      name: 'coverage',
      type: 'number',
      required: true,
      label: bilingual('已读比例', 'Coverage'),
      admin: { components: toldAs('share') },
    },
    {
      name: 'seen',
      type: 'json',
      typescriptSchema: typedAs('study/coverage.ts', 'Ranges | null'),
      admin: { hidden: true },
    },
    { name: 'seq', type: 'number', required: true, label: bilingual('报告序号', 'Last report') },
    { name: 'beats', type: 'number', required: true, label: bilingual('报告次数', 'Reports') },
    {
      name: 'longestSilenceMs',
      type: 'number',
      required: true,
      label: bilingual('最长静默', 'Longest silence'),
      admin: { components: toldAs('milliseconds') },
    },
    {
      name: 'lastBeatAt',
      type: 'number',
      label: bilingual('最近报告', 'Last report at'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [
        { value: 'running', label: bilingual('进行中', 'Running') },
        { value: 'awaiting-quiz', label: bilingual('待检查', 'Awaiting quiz') },
        { value: 'awaiting-day', label: bilingual('待次日入账', 'Awaiting the next day') },
        { value: 'complete', label: bilingual('已学完', 'Complete') },
      ],
      label: bilingual('状态', 'State'),
    },
    { name: 'carriedTo', type: 'text', index: true, label: bilingual('顺延至', 'Carried to') },
    { name: 'attempt', type: 'text', label: bilingual('通过的答卷', 'Passing attempt') },
    { name: 'entry', type: 'text', label: bilingual('台账条目', 'Credit entry') },
  ],
};
