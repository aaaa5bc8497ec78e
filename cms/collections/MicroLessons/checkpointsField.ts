import type { ArrayField, ArrayFieldValidation } from 'payload';

import { checkpointProblem } from '../../domain/study/checkpointProblem.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { problemText } from '../../fields/problemText.ts';

const validateCheckpoints: ArrayFieldValidation = (value, { data, req }) => {
  const { cards, media } = data as { cards?: unknown; media?: unknown };
  const lesson = { cards: Array.isArray(cards) ? cards.length : 0, film: Boolean(media) };
  const problem = checkpointProblem(Array.isArray(value) ? (value as object[]) : [], lesson);
  return problem === null || problemText({ req }, problem);
};

/** Questions on the way through a lesson: who learns it stops there and answers. */
export const checkpointsField: ArrayField = {
  name: 'checkpoints',
  type: 'array',
  maxRows: 20,
  labels: { singular: bilingual('检查题', 'Question'), plural: bilingual('检查题', 'Questions') },
  label: bilingual('检查题', 'Questions on the way'),
  admin: {
    description: bilingual(
      '学到这里停下来，答了才能接着学；答过以后才公布答案和解析',
      'Learners stop here and answer to go on; key and explanation are shown after that',
    ),
  },
  validate: validateCheckpoints,
  fields: [
    {
      name: 'question',
      type: 'relationship',
      relationTo: 'questions',
      required: true,
      label: bilingual('试题', 'Question'),
      admin: { appearance: 'drawer' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'select',
          required: true,
          defaultValue: 'card',
          options: [
            { value: 'card', label: bilingual('一张卡片之后', 'After a card') },
            { value: 'film', label: bilingual('视频或音频播到', 'At a time of the film') },
          ],
          label: bilingual('停在哪里', 'Where'),
        },
        {
          name: 'card',
          type: 'number',
          min: 1,
          label: bilingual('第几张卡片之后', 'After card number'),
          admin: { condition: (_, sibling: { place?: unknown }) => sibling.place !== 'film' },
        },
        {
          name: 'time',
          type: 'text',
          maxLength: 6,
          label: bilingual('播到（分:秒）', 'At (minutes:seconds)'),
          admin: {
            condition: (_, sibling: { place?: unknown }) => sibling.place === 'film',
            placeholder: '1:30',
          },
        },
      ],
    },
    {
      name: 'mustBeRight',
      type: 'checkbox',
      defaultValue: false,
      label: bilingual('答对才能接着学', 'Only a right answer leads on'),
      admin: {
        description: bilingual(
          '不勾选：答了就能接着学，答错时给出答案和解析；勾选：答错可以再试',
          'Off: any answer leads on, with key and explanation; on: who is wrong tries again',
        ),
      },
    },
  ],
};
