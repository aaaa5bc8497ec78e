import { expect, it } from 'vitest';

import { USUAL_LENIENCY } from '../../../../cms/domain/quiz/leniency.ts';
import { QUESTION_TYPES } from '../../../../cms/domain/quiz/questionTypes.ts';
import { readQuestions } from '../../../../cms/operations/quiz/bank/readQuestions.ts';
import { questionTemplate } from '../../../../site/server/quiz/questionTemplate.ts';

it.each([
  ['zh', [['上海'], ['南湖', '南湖红船']]],
  ['en', [['Shanghai'], ['Jiaxing', 'South Lake']]],
] as const)(
  'the template is read as it stands, each type and several blanks (%s)',
  async (language, blanks) => {
    const bytes = await questionTemplate(null, language).arrayBuffer();
    const { list } = await readQuestions(new Uint8Array(bytes));
    expect(list.filter(({ read }) => 'problem' in read)).toEqual([]);
    const items = list.flatMap(({ read }) => ('item' in read ? [read.item] : []));
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES));
    expect(items.filter((item) => item.blanks?.length)).toMatchObject([
      { blanks, leniency: [...USUAL_LENIENCY, 'punctuation'] },
    ]);
  },
);
