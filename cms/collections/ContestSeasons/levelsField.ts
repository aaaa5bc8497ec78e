import type { ArrayField } from 'payload';

import { bilingual } from '../../fields/bilingual.ts';
import { narrowedBy } from '../Questions/narrowedBy.ts';
import { validateLevels } from './validateLevels.ts';
import { validateNeed } from './validateNeed.ts';

/** The levels of a season, in their order, each with its own questions and rules. */
export const levelsField: ArrayField = {
  name: 'levels',
  type: 'array',
  minRows: 1,
  maxRows: 12,
  label: bilingual('关卡', 'Levels'),
  labels: { singular: bilingual('关', 'Level'), plural: bilingual('关', 'Levels') },
  admin: {
    description: bilingual(
      '从上到下依次开放。每次闯关随机抽题，同一次里同一道题不会出现两次',
      'They open one after the other. Each run draws anew, and no question comes twice in a run',
    ),
  },
  validate: validateLevels,
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          required: true,
          maxLength: 40,
          label: bilingual('关名', 'Title'),
          admin: { placeholder: bilingual('例如：班前准备', 'Before the shift') },
        },
        {
          name: 'count',
          type: 'number',
          required: true,
          min: 1,
          max: 50,
          defaultValue: 5,
          label: bilingual('题数', 'Questions'),
        },
        {
          name: 'need',
          type: 'number',
          required: true,
          min: 1,
          max: 50,
          defaultValue: 4,
          label: bilingual('答对几题过关', 'Right to pass'),
          validate: validateNeed,
        },
        {
          name: 'seconds',
          type: 'number',
          required: true,
          min: 5,
          max: 600,
          defaultValue: 30,
          label: bilingual('每题限时（秒）', 'Seconds a question'),
        },
      ],
    },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: bilingual('题库专题', 'Question banks'),
    },
    ...narrowedBy,
  ],
};
