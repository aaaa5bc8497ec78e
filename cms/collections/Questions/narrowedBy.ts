import type { Field } from 'payload';

import { DIFFICULTIES } from '../../domain/quiz/difficulty.ts';
import { QUESTION_TYPES } from '../../domain/quiz/questionTypes.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { difficultyLabels } from './difficultyLabels.ts';
import { typeLabels } from './typeLabels.ts';

/** Which questions of the bank something draws from, besides their topics. */
export const narrowedBy: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'types',
        type: 'select',
        hasMany: true,
        options: QUESTION_TYPES.map((value) => ({ value, label: typeLabels[value] })),
        label: bilingual('题型', 'Types'),
        admin: { description: bilingual('不填则不限', 'Any when empty') },
      },
      {
        name: 'difficulties',
        type: 'select',
        hasMany: true,
        options: DIFFICULTIES.map((value) => ({ value, label: difficultyLabels[value] })),
        label: bilingual('难度', 'Difficulties'),
        admin: { description: bilingual('不填则不限', 'Any when empty') },
      },
    ],
  },
  {
    name: 'questions',
    type: 'relationship',
    relationTo: 'questions',
    hasMany: true,
    label: bilingual('指定试题', 'Chosen questions'),
    admin: { appearance: 'drawer' },
  },
];
