import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { DIFFICULTIES, type Difficulty } from '../../domain/quiz/difficulty.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { dayField } from '../../fields/dayField.ts';
import { refuseStaleSave } from '../../fields/refuseStaleSave.ts';
import { validateKey } from './validateKey.ts';

const typeLabels: Record<QuestionType, { zh: string; en: string }> = {
  single: bilingual('单选题', 'Single choice'),
  multiple: bilingual('多选题', 'Multiple choice'),
  'true-false': bilingual('判断题', 'True or false'),
  'fill-in': bilingual('填空题', 'Fill in'),
  ordering: bilingual('排序题', 'Ordering'),
  numeric: bilingual('数值题', 'Numeric'),
  matching: bilingual('连线题', 'Matching'),
};

const difficultyLabels: Record<Difficulty, { zh: string; en: string }> = {
  easy: bilingual('易', 'Easy'),
  medium: bilingual('中', 'Medium'),
  hard: bilingual('难', 'Hard'),
};

const onlyFor =
  (...types: QuestionType[]) =>
  (_: unknown, sibling: { type?: QuestionType }) =>
    sibling.type !== undefined && types.includes(sibling.type);

/** The bank. Closed to learners: a paper without its key reaches them through an attempt. */
export const Questions = refuseStaleSave({
  slug: 'questions',
  labels: { singular: bilingual('试题', 'Question'), plural: bilingual('题库', 'Questions') },
  admin: {
    useAsTitle: 'stem',
    group: bilingual('内容', 'Content'),
    defaultColumns: ['stem', 'type', 'topics'],
    hidden: hiddenUnless('editor', 'admin'),
    listSearchableFields: ['stem'],
    components: { beforeListTable: ['./components/QuestionFiles/index.tsx#QuestionFilesLink'] },
  },
  access: {
    read: allow('editor', 'admin'),
    create: allow('editor', 'admin'),
    update: allow('editor', 'admin'),
    delete: allow('editor', 'admin'),
  },
  trash: true,
  fields: [
    {
      name: 'type',
      type: 'select',
      required: true,
      defaultValue: 'single',
      options: Object.entries(typeLabels).map(([value, label]) => ({ value, label })),
      label: bilingual('题型', 'Type'),
    },
    {
      name: 'stem',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      label: bilingual('题干', 'Stem'),
    },
    {
      name: 'options',
      type: 'array',
      maxRows: 12,
      label: bilingual('选项', 'Options'),
      labels: { singular: bilingual('选项', 'Option'), plural: bilingual('选项', 'Options') },
      admin: {
        condition: onlyFor('single', 'multiple', 'ordering'),
        description: bilingual('排序题请按正确顺序填写', 'For ordering: in the right order'),
      },
      validate: validateKey.options,
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          maxLength: 300,
          label: bilingual('内容', 'Text'),
        },
        { name: 'correct', type: 'checkbox', label: bilingual('正确', 'Correct') },
      ],
    },
    {
      name: 'answer',
      type: 'checkbox',
      label: bilingual('这句话是对的', 'The statement is true'),
      admin: { condition: onlyFor('true-false') },
    },
    {
      name: 'answers',
      type: 'text',
      hasMany: true,
      label: bilingual('可接受的答案', 'Accepted answers'),
      admin: {
        condition: onlyFor('fill-in'),
        placeholder: bilingual('写一个答案，按回车', 'Write an answer and press Enter'),
      },
      validate: validateKey.answers,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'value',
          type: 'number',
          label: bilingual('正确数值', 'Value'),
          admin: { condition: onlyFor('numeric') },
          validate: validateKey.value,
        },
        {
          name: 'tolerance',
          type: 'number',
          min: 0,
          defaultValue: 0,
          label: bilingual('允许误差', 'Tolerance'),
          admin: { condition: onlyFor('numeric') },
        },
      ],
    },
    {
      name: 'pairs',
      type: 'array',
      maxRows: 12,
      label: bilingual('配对', 'Pairs'),
      labels: { singular: bilingual('配对', 'Pair'), plural: bilingual('配对', 'Pairs') },
      admin: { condition: onlyFor('matching') },
      validate: validateKey.pairs,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'left', type: 'text', required: true, label: bilingual('左', 'Left') },
            { name: 'right', type: 'text', required: true, label: bilingual('右', 'Right') },
          ],
        },
      ],
    },
    {
      name: 'explanation',
      type: 'textarea',
      maxLength: 1000,
      label: bilingual('解析', 'Explanation'),
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: bilingual('专题', 'Topics'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'code',
          type: 'text',
          index: true,
          maxLength: 60,
          label: bilingual('题号', 'Code'),
          admin: {
            description: bilingual(
              '导入时按题号认出同一道题，可不填',
              'An import knows a question again by its code; may stay empty',
            ),
          },
        },
        {
          name: 'difficulty',
          type: 'select',
          defaultValue: 'medium',
          options: DIFFICULTIES.map((value) => ({ value, label: difficultyLabels[value] })),
          label: bilingual('难度', 'Difficulty'),
        },
      ],
    },
    {
      name: 'source',
      type: 'group',
      label: bilingual('出处', 'Source'),
      fields: [
        {
          name: 'document',
          type: 'text',
          maxLength: 200,
          label: bilingual('文件', 'Document'),
        },
        {
          type: 'row',
          fields: [
            {
              name: 'number',
              type: 'text',
              maxLength: 100,
              label: bilingual('文号或条款', 'Number or clause'),
            },
            dayField('day', bilingual('日期', 'Date')),
          ],
        },
      ],
    },
  ],
});
