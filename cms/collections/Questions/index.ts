import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { DIFFICULTIES } from '../../domain/quiz/difficulty.ts';
import type { QuestionType } from '../../domain/quiz/questionTypes.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { dayField } from '../../fields/dayField.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { refuseStaleSave } from '../../fields/refuseStaleSave.ts';
import { answersAre } from './answersAre.ts';
import { difficultyLabels } from './difficultyLabels.ts';
import { keepAskedMedia } from './keepAskedMedia.ts';
import { leniencyField } from './leniencyField.ts';
import { mediaField } from './mediaField.ts';
import { typeLabels } from './typeLabels.ts';
import { validateKey } from './validateKey.ts';
import { validateOptions } from './validateOptions.ts';
import { validateOptionText } from './validateOptionText.ts';

const onlyFor =
  (...types: QuestionType[]) =>
  (_: unknown, sibling: { type?: QuestionType }) =>
    sibling.type !== undefined && types.includes(sibling.type);

/** The bank. Closed to learners: a paper without its key reaches them through an attempt. */
export const Questions = keptInMemory(
  refuseStaleSave({
    slug: 'questions',
    labels: { singular: bilingual('试题', 'Question'), plural: bilingual('题库', 'Questions') },
    admin: {
      useAsTitle: 'stem',
      group: bilingual('内容', 'Content'),
      defaultColumns: ['stem', 'type', 'topics', 'forPractice'],
      hidden: hiddenUnless('editor', 'admin'),
      listSearchableFields: ['stem'],
      preview: ({ id }) => (typeof id === 'string' ? `/questions/${id}/preview` : null),
      components: {
        beforeListTable: ['./components/QuestionFiles/index.tsx#QuestionFilesLink'],
        views: { edit: { versions: { Component: './components/Versions/index.tsx#Versions' } } },
      },
    },
    access: {
      read: allow('editor', 'admin'),
      readVersions: allow('editor', 'admin'),
      create: allow('editor', 'admin'),
      update: allow('editor', 'admin'),
      delete: allow('editor', 'admin'),
    },
    trash: true,
    versions: { maxPerDoc: 30 },
    hooks: { beforeChange: [keepAskedMedia] },
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
      mediaField({
        label: bilingual('图片或录音', 'Picture or recording'),
        description: bilingual(
          '和题干一起显示。替代文字会读给看不见图的人，也不要写出答案',
          'Shown with the stem. Its alternative text is read out: it should not give the answer away',
        ),
      }),
      {
        name: 'notes',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: './components/QuestionNotes/index.tsx#QuestionNotes' },
        },
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
        validate: validateOptions,
        fields: [
          {
            name: 'text',
            type: 'text',
            required: true,
            maxLength: 300,
            label: bilingual('内容', 'Text'),
            admin: {
              description: bilingual('有图片或录音的可以不填', 'May stay empty beside a picture'),
            },
            hooks: { beforeValidate: [({ value }: { value?: unknown }) => value ?? ''] },
            validate: validateOptionText,
          },
          mediaField({ label: bilingual('图片或录音', 'Picture or recording') }),
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
          condition: (_, sibling) => answersAre('one', sibling),
          placeholder: bilingual('写一个答案，按回车', 'Write an answer and press Enter'),
          description: bilingual(
            '题干里有两处以上的空（____），就分别填每空的答案',
            'Where the stem marks two blanks (____) or more, each has answers of its own',
          ),
        },
        validate: validateKey.answers,
      },
      {
        name: 'blanks',
        type: 'array',
        maxRows: 12,
        label: bilingual('各空的答案', 'Answers by blank'),
        labels: { singular: bilingual('空', 'Blank'), plural: bilingual('空', 'Blanks') },
        admin: {
          condition: (_, sibling) => answersAre('several', sibling),
          description: bilingual(
            '按题干里的先后；按空给分，填对几空得几分之几',
            'In the order of the stem; each blank that is right earns its part',
          ),
        },
        validate: validateKey.blanks,
        fields: [
          {
            name: 'answers',
            type: 'text',
            hasMany: true,
            label: bilingual('可接受的答案', 'Accepted answers'),
            admin: {
              placeholder: bilingual('写一个答案，按回车', 'Write an answer and press Enter'),
            },
          },
        ],
      },
      leniencyField,
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
        name: 'forPractice',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        label: bilingual('可用于练习', 'For practice'),
        admin: {
          description: bilingual(
            '勾选后学员可在“自主练习”里练这道题，答完就能看到答案；在考的测验用到的题，等答案公布以后才会出现',
            'Learners can then practise it and see the answer at once; what a quiz still asks comes only after its answers are shown',
          ),
        },
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
  }),
);
