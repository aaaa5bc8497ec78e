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
 * One learner's answers to one paper. The paper, its key, the pass mark and the policy are a
 * snapshot taken when the attempt begins. Instants are milliseconds since 1970.
 */
export const QuizAttempts: CollectionConfig = {
  slug: 'quiz-attempts',
  custom: belongsToLearner('record'),
  labels: {
    singular: bilingual('答卷', 'Quiz attempt'),
    plural: bilingual('答卷', 'Quiz attempts'),
  },
  admin: {
    useAsTitle: 'title',
    group: bilingual('学时', 'Hours'),
    hidden: hiddenUnless('trainer', 'admin'),
    defaultColumns: ['learner', 'title', 'number', 'state', 'score', 'passed'],
  },
  access: {
    read: anyOf(allow('admin'), managed('learner.unit'), own('learner')),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  indexes: [
    { fields: ['learner', 'quiz', 'number'], unique: true },
    // What figures of a year's quizzes are read from, without a look at a single paper.
    { fields: ['year', 'quiz', 'learner', 'number', 'state', 'score', 'passed'] },
    { fields: ['state', 'deadline'] },
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
    {
      name: 'quiz',
      type: 'text',
      required: true,
      index: true,
      label: bilingual('测验编号', 'Quiz'),
    },
    { name: 'title', type: 'text', required: true, label: bilingual('测验', 'Quiz title') },
    { name: 'number', type: 'number', required: true, label: bilingual('第几次', 'Attempt') },
    { name: 'year', type: 'number', required: true, label: bilingual('年度', 'Year') },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: [
        { value: 'open', label: bilingual('作答中', 'Open') },
        { value: 'submitted', label: bilingual('已交卷', 'Submitted') },
      ],
      label: bilingual('状态', 'State'),
    },
    { name: 'version', type: 'number', required: true, admin: { hidden: true } },
    {
      name: 'startedAt',
      type: 'number',
      required: true,
      label: bilingual('开始', 'Started'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'deadline',
      type: 'number',
      label: bilingual('截止', 'Deadline'),
      admin: { components: toldAs('instant') },
    },
    {
      name: 'submittedAt',
      type: 'number',
      label: bilingual('交卷', 'Submitted'),
      admin: { components: toldAs('instant') },
    },
    {
      // With the seed the order of an ordering question, and so its key, can be worked out.
      name: 'seed',
      type: 'text',
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    { name: 'countsHours', type: 'checkbox', label: bilingual('记学时', 'Counts hours') },
    { name: 'review', type: 'text', required: true, label: bilingual('答案何时可看', 'Review') },
    {
      name: 'passShare',
      type: 'number',
      required: true,
      label: bilingual('合格比例', 'Pass share'),
      admin: { components: toldAs('share') },
    },
    { name: 'policy', type: 'text', required: true, label: bilingual('培训政策', 'Policy') },
    {
      name: 'paper',
      type: 'json',
      typescriptSchema: typedAs('quiz/paper.ts', 'Paper'),
      required: true,
      access: { read: nobody },
      admin: { hidden: true },
    },
    {
      name: 'responses',
      type: 'json',
      typescriptSchema: typedAs('quiz/response.ts', 'Responses | null'),
      access: { read: nobody },
      admin: { hidden: true },
    },
    // `keptOutcomes` of what was handed in: no figure needs the paper then.
    { name: 'outcomes', type: 'text', access: { read: nobody }, admin: { hidden: true } },
    { name: 'score', type: 'number', label: bilingual('得分', 'Score') },
    { name: 'passed', type: 'checkbox', label: bilingual('合格', 'Passed') },
    { name: 'carriedTo', type: 'text', index: true, label: bilingual('顺延至', 'Carried to') },
    { name: 'entry', type: 'text', label: bilingual('台账条目', 'Credit entry') },
    // The repair of a key that has changed it last.
    { name: 'repair', type: 'text', label: bilingual('改判', 'Regraded by') },
    // Of one sat on paper: which printed paper and form, what it got where only that is known, and
    // the table it came in with last.
    { name: 'printed', type: 'text', index: true, label: bilingual('纸质试卷', 'Printed paper') },
    { name: 'form', type: 'text', label: bilingual('卷别', 'Form') },
    { name: 'mark', type: 'number', label: bilingual('卷面得分', 'Mark on paper') },
    { name: 'markImport', type: 'text', label: bilingual('成绩导入', 'Marks came with') },
    // When its learner was first shown right and wrong; 0: not yet; absent: nobody noted it then.
    { name: 'keysShownAt', type: 'number', admin: { hidden: true } },
    {
      name: 'reopenings',
      type: 'json',
      typescriptSchema: typedAs('quiz/reopening.ts', 'Reopening[] | null'),
      label: bilingual('重新打开', 'Reopened'),
      admin: { hidden: true },
    },
  ],
};
