import { expect, it } from 'vitest';

import type { Key, PaperQuestion } from '../../../cms/domain/quiz/paper.ts';
import { answerText } from '../../../cms/text/quiz/answerText.ts';

const question = (type: PaperQuestion['type'], key: Key, texts: string[] = []): PaperQuestion => ({
  id: 'q',
  type,
  stem: '',
  options: texts.map((text, n) => ({ id: type === 'true-false' ? text : `o${n}`, text })),
  key,
  explanation: '',
});

it.each<[string, string, PaperQuestion]>([
  ['对', 'True', question('true-false', { one: 'true' }, ['true', 'false'])],
  ['甲；乙', '甲; 乙', question('multiple', { set: ['o0', 'o1'] }, ['甲', '乙'])],
  ['一 或 1', '一 or 1', question('fill-in', { texts: ['一', '1'] })],
  ['5（±1）', '5 (±1)', question('numeric', { value: 5, tolerance: 1 })],
])('%s is %s in English', (zh, en, asked) => {
  expect([answerText('zh', asked), answerText('en', asked)]).toEqual([zh, en]);
});

it('tells true from false in attempts that were stored with Chinese in them', () => {
  const stored = question('true-false', { one: 'false' });
  stored.options = [
    { id: 'true', text: '对' },
    { id: 'false', text: '错' },
  ];
  expect(answerText('en', stored)).toBe('False');
});
