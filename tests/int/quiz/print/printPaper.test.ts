import { rm } from 'node:fs/promises';
import path from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import type { OperationError } from '../../../../cms/operations/OperationError.ts';
import { printedForm } from '../../../../cms/operations/quiz/print/printedForm.ts';
import { printPaper } from '../../../../cms/operations/quiz/print/printPaper.ts';
import { printPdf } from '../../../../cms/operations/quiz/print/printPdf.ts';
import { readPrinted, readPrintedPapers } from '../../../../cms/operations/quiz/print/readPrinted.ts'; // prettier-ignore
import type { Quiz, User } from '../../../../cms/payload-types.ts';
import { createQuestion, createQuiz } from '../../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createEditor } from '../../../fixtures/people.ts';
import { pictureFile } from '../../../fixtures/pictureFile.ts';
import { readPdf } from '../../../fixtures/readPdf.ts';

const now = new Date('2026-11-20T02:00:00Z');
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });
let requests = 0;

describeOnBothDatabases('a paper to print', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let editor: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    editor = await createEditor(getPayload());
  });

  const print = (
    quiz: Pick<Quiz, 'id'>,
    changed: Partial<Parameters<typeof printPaper>[1]> = {},
    payload = getPayload(),
  ) =>
    printPaper(payload, {
      ...{ actor: company.trainer, quiz: quiz.id, heading: '瓦斯防治考试', note: '东山矿' },
      ...{ day: '2026-11-21', forms: 4, draw: 'one' as const, now },
      ...{ request: `print-${(requests += 1)}-of-the-test`, ...changed },
    });
  const formsOf = async (paper: string) => {
    const printed = await readPrinted(getPayload(), { actor: editor, paper });
    return Promise.all(
      ['A', 'B', 'C', 'D']
        .slice(0, printed.forms)
        .map((form) => printedForm(getPayload(), printed, form)),
    );
  };

  it('asks the same in four orders, or draws for each form', async () => {
    const quiz = await createQuiz(getPayload(), { draw: 5 }, 12);
    const [a = [], ...others] = await formsOf(await print(quiz));
    const ids = (paper: typeof a) => paper.map(({ id }) => id);
    expect(a).toHaveLength(5);
    expect(a.every(({ marks }) => marks === 20)).toBe(true);
    for (const other of others) {
      expect(ids(other).sort()).toEqual(ids(a).sort());
      expect(ids(other)).not.toEqual(ids(a));
    }
    const each = await formsOf(await print(quiz, { draw: 'each' }));
    expect(new Set(each.map((paper) => ids(paper).sort().join())).size).toBeGreaterThan(1);
  });

  it('prints the pictures of questions and options, and the words of one whose file is gone', async () => {
    const payload = getPayload();
    const quiz = await createQuiz(payload, {}, 1);
    const media = await payload.create({
      ...{ collection: 'media', data: { alt: '干粉灭火器' }, file: await pictureFile() },
    });
    const options = [{ text: '', media: media.id, correct: true }, { text: '水桶' }];
    const question = await createQuestion(payload, { media: media.id, options });
    await payload.update({ collection: 'quizzes', id: quiz.id, data: { questions: [question.id] } }); // prettier-ignore
    const wanted = { actor: editor, quiz: quiz.id, form: 'A', kind: 'paper', language: 'zh' } as const; // prettier-ignore
    const paper = await print(quiz);
    const { pdf } = await printPdf(payload, { ...wanted, paper });
    expect(pdf.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(2);
    expect(readPdf(pdf).join('')).not.toContain('干粉灭火器');
    const folder = payload.collections.media.config.upload.staticDir ?? '';
    for (const name of [media.filename, media.sizes?.card?.filename]) {
      await rm(path.join(folder, name ?? ''));
    }
    const without = await printPdf(payload, { ...wanted, paper });
    expect(readPdf(without.pdf).join('')).toContain('（图：干粉灭火器）');
  });

  it('is drawn once, by two servers and a second click, and is what it was', async () => {
    const quiz = await createQuiz(getPayload(), {}, 3);
    const request = 'the-same-filling-of-a-form';
    const other = await platform().another();
    const [one, two] = await Promise.all([
      print(quiz, { request }),
      print(quiz, { request }, other),
    ]);
    expect(two).toBe(one);
    expect(await print(quiz, { request })).toBe(one);
    expect(await readPrintedPapers(getPayload(), quiz.id)).toHaveLength(1);
    const before = await formsOf(one);
    for (const { id } of before[0] ?? []) {
      await getPayload().update({ collection: 'questions', id, data: { stem: '改过的题干' } });
    }
    expect(await formsOf(one)).toEqual(before);
  });

  it('is for editors, trainers and admins, of quizzes they may see', async () => {
    const quiz = await createQuiz(getPayload(), {}, 2);
    for (const actor of [editor, company.trainer, await createAdmin(getPayload())]) {
      expect(await print(quiz, { actor })).toEqual(expect.any(String));
    }
    const forbidden = refused(403, 'forbidden/print');
    await expect(print(quiz, { actor: company.miner })).rejects.toMatchObject(forbidden);
    const paper = await print(quiz);
    await expect(readPrinted(getPayload(), { actor: company.miner, paper })).rejects.toMatchObject(forbidden); // prettier-ignore
    const other = await createQuiz(getPayload(), {}, 1);
    const asked = { actor: editor, quiz: other.id, paper };
    await expect(readPrinted(getPayload(), asked)).rejects.toMatchObject(refused(404, 'not-found/printed')); // prettier-ignore
    const draft = await createQuiz(getPayload(), { _status: 'draft' }, 1);
    await expect(print(draft)).rejects.toMatchObject(refused(404, 'not-found/quiz'));
    await expect(print(quiz, { heading: ' ' })).rejects.toMatchObject(refused(400, 'heading-missing')); // prettier-ignore
  });

  it('stands in documents that print, the key in one of its own', async () => {
    const question = await createQuestion(getPayload(), {
      ...{ stem: '𠮷师傅先做什么？', explanation: '规程第四条' },
      options: [{ text: '停电撤人', correct: true }, { text: '接着干' }, { text: '站着看' }],
      source: { document: '煤矿安全规程', number: '第一百三十五条' },
    });
    const quiz = await createQuiz(getPayload(), { questions: [question.id], timeLimitMinutes: 30 });
    const paper = await print(quiz, { forms: 2 });
    const asked = { actor: editor, quiz: quiz.id, paper, form: 'B', language: 'zh' } as const;
    const text = async (kind: 'paper' | 'sheet' | 'key', form = 'B') =>
      readPdf((await printPdf(getPayload(), { ...asked, kind, form })).pdf);
    const [printed, sheet, key] = [await text('paper'), await text('sheet'), await text('key')];
    expect(printed.join('')).toContain('𠮷');
    for (const line of [
      '瓦斯防治考试',
      'B 卷',
      '单位',
      '停电撤人',
      '瓦斯防治考试 · B 卷',
      '第 1 页，共 1 页',
      '一、单项选择题（每题 100 分，共 100 分）',
    ]) {
      expect(printed).toContain(line);
    }
    expect(printed.join('')).toContain('满分 100 分，时间 30 分钟');
    expect(sheet.filter((line) => /^[A-D]$/.test(line))).toEqual(['A', 'B', 'C']);
    expect([...printed, ...sheet].join('')).not.toMatch(/规程第四条|第一百三十五条/);
    expect(key.join('')).toContain('解析：规程第四条依据：煤矿安全规程 第一百三十五条');
    await expect(text('key', 'C')).rejects.toMatchObject(refused(404, 'form-not-printed', { form: 'C' })); // prettier-ignore
  });
});
