import fc from 'fast-check';
import { expect, it } from 'vitest';

import { bankCells } from '../../../../cms/domain/quiz/bank/bankCells.ts';
import type { BankItem } from '../../../../cms/domain/quiz/bank/bankItem.ts';
import { giftBlocks } from '../../../../cms/domain/quiz/bank/giftBlocks.ts';
import { plainText } from '../../../../cms/domain/quiz/bank/itemKeys.ts';
import { questionCells } from '../../../../cms/domain/quiz/bank/questionCells.ts';
import { readAiken } from '../../../../cms/domain/quiz/bank/readAiken.ts';
import { sameItem } from '../../../../cms/domain/quiz/bank/sameItem.ts';
import { writeAiken } from '../../../../cms/domain/quiz/bank/writeAiken.ts';
import { writeGift, writeGiftCategory } from '../../../../cms/domain/quiz/bank/writeGift.ts';
import { bankNames } from '../../../../cms/operations/quiz/bank/bankNames.ts';
import { readGift } from '../../../../cms/operations/quiz/bank/readGift.ts';
import { bankWords } from '../../../../cms/text/bank/bankWords.ts';
import { anyItem } from '../../../fixtures/anyItem.ts';

/** Topics by name, as the bank finds them: what can't be told apart is one. */
const topicIds = (item: BankItem) => (item.topics ?? []).map(plainText);
/** What is null leaves what stands: of what was written nothing may be. */
const isTold = (read: BankItem, { blanks, leniency, forPractice }: BankItem) =>
  (!blanks?.length || read.blanks !== null) &&
  (leniency === null || read.leniency !== null) &&
  (forPractice === null || read.forPractice !== null);
const isSame = (read: BankItem, item: BankItem) =>
  isTold(read, item) &&
  sameItem(
    read,
    { ...item, id: '', topics: topicIds(item) },
    read.topics === null ? null : topicIds(read),
  );

it.each(['zh', 'en'] as const)(
  'a row of a table is read as the question it was (%s)',
  (language) => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const read = bankCells(questionCells(item, bankWords[language]), bankNames);
        expect(read).toHaveProperty('item');
        if ('item' in read) expect([isSame(read.item, item), read.item, item][0]).toBe(true);
      }),
      { numRuns: 500 },
    );
  },
);

it('a GIFT text is read as the questions it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyItem, { minLength: 1, maxLength: 6 }), async (items) => {
      let category: string | null = null;
      const pieces = items.map((item) => {
        const topic: string | null = item.topics?.[0] ?? category;
        const head = topic !== null && topic !== category ? writeGiftCategory(topic) : '';
        category = topic;
        return `${head}\n${writeGift(item, category)}`;
      });
      const list = await readGift(giftBlocks(['// head\n', ...pieces].join('\n')));
      expect(list).toHaveLength(items.length);
      for (const [n, { read, text }] of list.entries()) {
        const item = items[n];
        expect(read, text).toHaveProperty('item');
        if ('item' in read && item && !isSame(read.item, item))
          expect([text, read.item]).toEqual(item);
      }
    }),
    { numRuns: 500 },
  );
});

it('what Aiken holds is read as it was, and it holds single choices only', () => {
  let held = 0;
  fc.assert(
    fc.property(fc.array(anyItem, { minLength: 1, maxLength: 6 }), (items) => {
      const written = items.map((item) => ({ item, text: writeAiken(item) }));
      const fitting = written.filter(({ text }) => text !== null);
      held += fitting.length;
      expect(fitting.every(({ item }) => item.type === 'single')).toBe(true);
      const list = readAiken(`${fitting.map(({ text }) => text).join('\n')}\n// left: x\n`);
      expect(list).toHaveLength(fitting.length);
      for (const [n, { read }] of list.entries()) {
        const item = fitting[n]?.item;
        expect(read).toHaveProperty('item');
        if ('item' in read && item)
          expect(isSame(read.item, { ...item, forPractice: null })).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
  expect(held).toBeGreaterThan(50);
});
