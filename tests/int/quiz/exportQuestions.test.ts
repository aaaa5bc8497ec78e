import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import type { BankItem } from '../../../cms/domain/quiz/bank/bankItem.ts';
import { plainText, wholeKey } from '../../../cms/domain/quiz/bank/itemKeys.ts';
import { checkQuestions } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { exportAiken } from '../../../cms/operations/quiz/bank/exportAiken.ts';
import { exportGift } from '../../../cms/operations/quiz/bank/exportGift.ts';
import { makeTopics } from '../../../cms/operations/quiz/bank/makeTopics.ts';
import { readBank } from '../../../cms/operations/quiz/bank/readBank.ts';
import { readQuestions } from '../../../cms/operations/quiz/bank/readQuestions.ts';
import { saveQuestions } from '../../../cms/operations/quiz/bank/saveQuestions.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import type { User } from '../../../cms/payload-types.ts';
import { questionWorkbook } from '../../../site/server/quiz/questionWorkbook.ts';
import { createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createEditor } from '../../fixtures/people.ts';
import { anyItem } from '../../fixtures/anyItem.ts';

const QUESTIONS = 300;

describeOnBothDatabases('the bank as files', (getPayload) => {
  let editor: User;
  let count = 0;
  let blanked = 0;
  beforeAll(async () => {
    const payload = getPayload();
    editor = await createEditor(payload);
    const topic = await createTopic(payload, { title: '导出专题', slug: 'export-topic' });
    const sampled = fc.sample(anyItem, { numRuns: QUESTIONS, seed: 20261127 });
    // What can't be told apart is no bank that anybody keeps.
    const apart = new Map(sampled.map((item) => [wholeKey(item), item]));
    const codes = new Set<string>();
    const questions = [...apart.values()].map((item, n): BankItem & { id: string } => {
      const code = item.code && !codes.has(plainText(item.code)) ? item.code : null;
      if (code) codes.add(plainText(code));
      const topics = n % 10 === 0 ? [topic.title] : item.topics;
      return { ...item, code, topics, id: newId(payload) };
    });
    count = questions.length;
    blanked = questions.filter(({ blanks }) => blanks?.length).length;
    expect(blanked).toBeGreaterThan(10);
    expect(count).toBeGreaterThan(250);
    const names = new Set(questions.flatMap(({ topics }) => topics ?? []));
    const topicOf = await makeTopics(payload, names);
    await saveQuestions(payload, { questions, topicOf, by: editor.name, now: new Date() });
  });

  const bank = (topic?: string) => readBank(getPayload(), { actor: editor, topic });
  const whole = async (pieces: AsyncIterable<Uint8Array>) => Buffer.concat(await all(pieces));
  const readBack = async (bytes: Buffer) => {
    const { list } = await readQuestions(bytes);
    const asked = { list, actor: editor, makeTopics: false, leaveUnknown: false };
    const { summary, rows } = await checkQuestions(getPayload(), asked);
    expect(rows.filter(({ fate }) => fate !== 'unchanged').slice(0, 3)).toEqual([]);
    const items = list.flatMap(({ read }) => ('item' in read ? [read.item] : []));
    const filled = items.filter(({ type }) => type === 'fill-in');
    expect(filled.every(({ leniency }) => leniency !== null)).toBe(true);
    // What a file doesn't say is unchanged, too: these it has to say.
    const hasFilled = filled.length > 0;
    expect(items.filter(({ blanks }) => blanks?.length)).toHaveLength(hasFilled ? blanked : 0);
    return summary.unchanged;
  };

  it.each(['zh', 'en'] as const)('a workbook goes in again as it is (%s)', async (language) => {
    expect(await readBack(await whole(questionWorkbook(await bank(), language)))).toBe(count);
  });

  it('GIFT goes in again as it is', async () => {
    const now = new Date();
    const bytes = await whole(exportGift(await bank(), { language: 'zh', now }));
    expect(await readBack(bytes)).toBe(count);
  });

  it('Aiken has single choices only, and names the rest at its end', async () => {
    const bytes = await whole(exportAiken(await bank(), 'zh'));
    const written = await readBack(bytes);
    expect(written).toBeGreaterThan(0);
    const [, told] = /以下 (\d+) 道题/.exec(bytes.toString()) ?? [];
    expect(written + Number(told)).toBe(count);
  });

  it('gives what belongs to a topic, and nothing of one that is not there', async () => {
    const items = (await all(await bank('export-topic'))).flat();
    expect(items.length).toBe(Math.ceil(count / 10));
    expect(items.every(({ topics }) => topics?.includes('导出专题'))).toBe(true);
    await expect(bank('no-such-topic')).rejects.toMatchObject({ status: 404 });
  });

  it('is nobody’s but editors’ and admins’', async () => {
    const { trainer } = await createCompany(getPayload());
    await expect(
      readBank(getPayload(), { actor: trainer, topic: undefined }),
    ).rejects.toMatchObject({
      ...{ status: 403, code: 'forbidden' },
    });
  });
});

async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const piece of pieces) list.push(piece);
  return list;
}
