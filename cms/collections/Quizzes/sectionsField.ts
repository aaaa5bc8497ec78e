import type { ArrayField } from 'payload';

import { bilingual } from '../../fields/bilingual.ts';
import { narrowedBy } from '../Questions/narrowedBy.ts';
import { validateSections } from './validateSections.ts';

/** The sections of a paper, each with its own questions and marks. */
export const sectionsField: ArrayField = {
  name: 'sections',
  type: 'array',
  maxRows: 20,
  label: bilingual('试卷大题', 'Sections of the paper'),
  labels: { singular: bilingual('大题', 'Section'), plural: bilingual('大题', 'Sections') },
  admin: {
    description: bilingual(
      '不分大题可不填。分了大题就按大题抽题，同一道题不会出现两次，总分折算成百分制',
      'May stay empty. With sections each draws its own questions, none comes twice, and the marks are scaled to a hundred',
    ),
  },
  validate: validateSections,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          maxLength: 60,
          label: bilingual('大题名称', 'Title'),
          admin: { placeholder: bilingual('例如：一、单项选择题', 'Part 1: one answer') },
        },
        {
          name: 'count',
          type: 'number',
          min: 1,
          max: 200,
          label: bilingual('题数', 'Questions'),
          admin: { description: bilingual('不填则全部作答', 'All of them when empty') },
        },
        {
          name: 'marks',
          type: 'number',
          min: 0.5,
          max: 100,
          defaultValue: 1,
          label: bilingual('每题分值', 'Marks each'),
        },
      ],
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: bilingual('题库专题', 'Question banks'),
      admin: {
        description: bilingual(
          '专题和试题都不填，就从本测验的试题和题库专题里抽',
          'Without topics and questions of its own it draws from those of the quiz',
        ),
      },
    },
    ...narrowedBy,
  ],
};
