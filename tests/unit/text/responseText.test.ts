import { expect, it } from 'vitest';

import type { Response } from '../../../cms/domain/quiz/response.ts';
import type { PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import { responseText } from '../../../cms/text/quiz/responseText.ts';

const question = (type: PaperQuestion['type']): PaperQuestion => ({
  id: 'q',
  type,
  stem: '',
  options: ['甲', '乙', '丙'].map((text, n) => ({ id: `o${n}`, text })),
  left: [{ id: 'l', text: '一' }],
  right: [{ id: 'r', text: '壹' }],
  key: { one: 'o0' },
  explanation: '',
});

it.each<[PaperQuestion['type'], Response | undefined, string | null]>([
  ['single', 'o1', '乙'],
  ['multiple', ['o0', 'o2'], '甲；丙'],
  ['ordering', ['o2', 'o0', 'o1'], '丙 → 甲 → 乙'],
  ['fill-in', 'o1', 'o1'],
  ['numeric', '12.5', '12.5'],
  ['matching', { l: 'r' }, '一 — 壹'],
  ['single', undefined, null],
  ['single', null, null],
  ['multiple', [], null],
  ['fill-in', '', null],
  ['matching', {}, null],
])('%s answered %j reads %s', (type, response, text) => {
  expect(responseText('zh', question(type), response)).toBe(text);
});
