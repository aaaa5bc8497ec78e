import type { GroupField } from 'payload';

import { LENIENCIES, USUAL_LENIENCY, type Leniency } from '../../domain/quiz/leniency.ts';
import { bilingual } from '../../fields/bilingual.ts';

const labels: Record<Leniency, { zh: string; en: string }> = {
  width: bilingual('全角、半角', 'Full and half width'),
  case: bilingual('字母大小写', 'Capitals'),
  spaces: bilingual('空格', 'Spaces'),
  fullStop: bilingual('句末句号', 'A full stop at the end'),
  punctuation: bilingual('中英文标点', 'Chinese and Western punctuation'),
  traditional: bilingual('繁体、简体', 'Traditional and simplified characters'),
  numerals: bilingual(
    '汉字数字与阿拉伯数字（二十＝20）',
    'Numerals in characters or digits (二十 = 20)',
  ),
};

/** What makes no difference in a filled-in answer. */
export const leniencyField: GroupField = {
  name: 'leniency',
  type: 'group',
  label: bilingual('判分时不计较', 'Makes no difference'),
  admin: { condition: (_, sibling: { type?: unknown }) => sibling.type === 'fill-in' },
  fields: [
    {
      type: 'row',
      fields: LENIENCIES.map((name) => ({
        name,
        type: 'checkbox',
        defaultValue: USUAL_LENIENCY.includes(name),
        label: labels[name],
      })),
    },
  ],
};
