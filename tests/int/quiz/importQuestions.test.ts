import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { leniencyOf, USUAL_LENIENCY } from '../../../cms/domain/quiz/leniency.ts';
import { paperOf } from '../../../cms/operations/quiz/attemptPaper.ts';
import { carryOutQuestions } from '../../../cms/operations/quiz/bank/carryOutQuestions.ts';
import { checkQuestions } from '../../../cms/operations/quiz/bank/checkQuestions.ts';
import { commitQuestions } from '../../../cms/operations/quiz/bank/commitQuestions.ts';
import { readQuestions } from '../../../cms/operations/quiz/bank/readQuestions.ts';
import { settleQuestions } from '../../../cms/operations/quiz/bank/settleQuestions.ts';
import { startAttempt } from '../../../cms/operations/quiz/startAttempt.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import { endLeasesOf } from '../../../cms/operations/stores/takeLease.ts';
import type { Question, User } from '../../../cms/payload-types.ts';
import { failedQuestionsFile } from '../../../site/server/quiz/failedQuestionsFile.ts';
import type { Viewer } from '../../../site/server/accounts/viewer.ts';
import { createQuiz, createTopic } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createEditor, createLearner } from '../../fixtures/people.ts';

const HEAD = '题号,题型,题干,选项A,选项B,选项C,答案,解析,专题,难度,出处文件,文号或条款,出处日期';

describeOnBothDatabases('a file of questions', (getPayload, { platform }) => {
  let editor: User;
  beforeAll(async () => {
    editor = await createEditor(getPayload());
  });

  interface Given {
    makeTopics?: boolean;
    leaveUnknown?: boolean;
    payload?: Payload;
  }
  const checkFile = async (file: string, given: Given = {}) => {
    const { makeTopics = false, leaveUnknown = false, payload = getPayload() } = given;
    const { list } = await readQuestions(Buffer.from(file));
    return checkQuestions(payload, { list, actor: editor, makeTopics, leaveUnknown });
  };
  const applyFile = async (file: string, given: Given = {}) => {
    const { payload = getPayload() } = given;
    const now = new Date();
    const check = await checkFile(file, given);
    expect(check.rows.filter(({ fate }) => fate === 'error')).toEqual([]);
    const committed = await commitQuestions(payload, { actor: editor, check, file: 'a.csv', now });
    expect(await carryOutQuestions(payload, committed, now)).toBe(true);
    return check.summary;
  };
  const table = (...lines: string[]) => [HEAD, ...lines, ''].join('\n');
  const check = (lines: string[], given?: Given) => checkFile(table(...lines), given);
  const apply = (lines: string[], given?: Given) => applyFile(table(...lines), given);
  const find = async (stem: string): Promise<Question[]> => {
    const where = { stem: { like: stem } };
    const found = await getPayload().find({
      collection: 'questions',
      where,
      depth: 0,
      sort: 'code',
    });
    return found.docs;
  };
  const fates = ({ rows }: Awaited<ReturnType<typeof check>>) =>
    rows.map(({ fate, problem }) => problem?.[0] ?? fate);

  it('is in the next paper at once, what it adds and what it changes', async () => {
    const payload = getPayload();
    const topic = await createTopic(payload, { title: '用电安全' });
    const line = (code: string, stem: string) =>
      `${code},单选题,${stem},对的,错的,,A,,用电安全,,,,`;
    await apply([line('P1', '先做甲')]);
    const quiz = await createQuiz(payload, { questions: [], banks: [topic.id] });
    const stems = async () => {
      const learner = await createLearner(payload);
      const wanted = { learner, quiz: quiz.id, now: new Date() };
      const { attempt } = await startAttempt(payload, wanted);
      return paperOf(attempt)
        .map(({ stem }) => stem)
        .toSorted();
    };
    expect(await stems()).toEqual(['先做甲']);
    await apply([line('P1', '先做乙'), line('P2', '再做丙')]);
    expect(await stems()).toEqual(['先做乙', '再做丙'].toSorted());
  });

  it('says what may be practised, and leaves it where it says nothing', async () => {
    const head = '题号,题型,题干,选项A,选项B,答案,可用于练习';
    const put = (...cells: string[]) =>
      applyFile(
        [head, ...cells.map((cell, n) => `L${n},单选题,练一练${n},甲,乙,A,${cell}`), ''].join('\n'),
      );
    const stands = async () => (await find('练一练')).map(({ forPractice }) => forPractice);
    expect(await put('是', '否', '')).toMatchObject({ create: 3 });
    expect(await stands()).toEqual([true, false, false]);
    expect(await put('', '是', '')).toMatchObject({ update: 1, unchanged: 2 });
    expect(await stands()).toEqual([true, true, false]);
  });

  it('goes in, of each type, and a second time changes nothing', async () => {
    const topic = await createTopic(getPayload(), { title: '安全生产' });
    const lines = [
      'A1,单选题,方针是甲一,安全第一,生产第一,,A,见第三条,安全生产,易,安全生产法,第三条,2021-06-10',
      'A2,多选题,准备有甲二,了解情况,想好问题,写好结论,A、B,,安全生产,,,,',
      'A3,判断题,有权停止作业甲三,,,,√,,,,,,',
      'A4,填空题,成立于甲四,,,,1921|一九二一,,,,,,',
      'A5,排序题,步骤甲五,登记,调查,答复,BAC,,,,,,',
      'A6,数值题,圆周率甲六,,,,3.14±0.01,,,,,,',
      'A7,连线题,连起来甲七,左一|右一,左二|右二,,,,,难,,,',
    ];
    expect(await apply(lines)).toEqual({ create: 7, update: 0, unchanged: 0, error: 0 });
    const docs = (
      await Promise.all(['甲一', '甲二', '甲三', '甲四', '甲五', '甲六', '甲七'].map(find))
    ).flat();
    expect(docs).toMatchObject([
      {
        ...{ type: 'single', code: 'A1', explanation: '见第三条', topics: [topic.id] },
        ...{ difficulty: 'easy', editedBy: editor.name },
        source: { document: '安全生产法', number: '第三条', day: '2021-06-10' },
        options: [
          { text: '安全第一', correct: true },
          { text: '生产第一', correct: false },
        ],
      },
      {
        ...{ type: 'multiple', topics: [topic.id], difficulty: 'medium' },
        options: [{ correct: true }, { correct: true }, { correct: false }],
      },
      { type: 'true-false', answer: true },
      { type: 'fill-in', answers: ['1921', '一九二一'] },
      { type: 'ordering', options: [{ text: '调查' }, { text: '登记' }, { text: '答复' }] },
      { type: 'numeric', value: 3.14, tolerance: 0.01 },
      {
        type: 'matching',
        pairs: [
          { left: '左一', right: '右一' },
          { left: '左二', right: '右二' },
        ],
      },
    ]);
    const again = lines.map((line) => line.replace('BAC', 'BAC'));
    expect((await check(again)).summary).toEqual({ create: 0, update: 0, unchanged: 7, error: 0 });
    const banked = await getPayload().find({
      collection: 'questions',
      where: { topics: { in: [topic.id] } },
    });
    expect(banked.totalDocs).toBe(2);
  });

  it('can be saved in the back office afterwards as any other', async () => {
    const [question] = await find('甲一');
    const data = { stem: '方针是甲一（改）', options: question?.options ?? [] };
    await getPayload().update({
      ...{ collection: 'questions', id: question?.id ?? '', data, overrideAccess: false },
      user: editor,
    });
    expect((await find('甲一'))[0]).toMatchObject({ stem: '方针是甲一（改）', code: 'A1' });
  });

  it('knows a question by its code, else by type and stem; empty cells leave what stands', async () => {
    await apply([
      'B1,判断题,乙一句,,,,对,有解析,,难,某文件,,',
      ',单选题,乙二问,甲,乙,丙,A,,,,,,',
      ',填空题,乙三空,,,,一,,,,,,',
    ]);
    const [first, second] = [(await find('乙一'))[0], (await find('乙二'))[0]];
    const summary = await apply([
      'B1,判断题,乙一句改,,,,错,,,,,,',
      'B2,单选题,乙 二问,甲,乙,丁,B,,,,,,',
      ',填空题,乙三空,,,,一,,,,,,',
    ]);
    expect(summary).toEqual({ create: 0, update: 2, unchanged: 1, error: 0 });
    expect(await find('乙一')).toMatchObject([
      {
        ...{ id: first?.id, stem: '乙一句改', answer: false, explanation: '有解析' },
        ...{ difficulty: 'hard', source: { document: '某文件' } },
      },
    ]);
    expect(await find('乙 二问')).toMatchObject([
      { id: second?.id, code: 'B2', options: [{}, { text: '乙', correct: true }, { text: '丁' }] },
    ]);
  });

  it('takes two questions that only ask the same for two', async () => {
    const lines = [
      ',单选题,丙：正确的是（ ）。,甲一,乙一,丙一,A,,,,,,',
      ',单选题,丙：正确的是（ ）。,甲二,乙二,丙二,B,,,,,,',
    ];
    expect(await apply(lines)).toMatchObject({ create: 2 });
    expect((await check(lines)).summary).toMatchObject({ unchanged: 2 });
    const changed = [lines[0] ?? '', ',单选题,丙：正确的是（ ）。,甲二,乙二,丙三,B,,,,,,'];
    expect((await check(changed)).summary).toMatchObject({ unchanged: 1, update: 1 });
  });

  it('says of each row what is wrong, with its line', async () => {
    const asked = await check([
      'D1,判断题,丁一,,,,对,,,,,,',
      'D1,判断题,丁二,,,,对,,,,,,',
      ',判断题,丁三,,,,对,,,,,,',
      ',判断题,丁 三,,,,错,,,,,,',
      ',判断题,丁四,,,,大概,,,,,,',
      ',判断题,丁五,,,,对,,没有的专题,,,,',
    ]);
    expect(asked.rows.map(({ row, problem, fate }) => [row, problem?.[0] ?? fate])).toEqual([
      ...[
        [2, 'create'],
        [3, 'question-twice'],
        [4, 'create'],
        [5, 'question-twice'],
      ],
      ...[
        [6, 'answer-unreadable'],
        [7, 'topic-new'],
      ],
    ]);
    expect(asked.newTopics).toEqual(['没有的专题']);
  });

  it('says where the bank itself has two of one', async () => {
    for (const options of [
      [{ text: '甲', correct: true }, { text: '乙' }],
      [{ text: '甲' }, { text: '乙', correct: true }],
    ]) {
      const data = { type: 'single' as const, stem: '戊一', options };
      await getPayload().create({ collection: 'questions', data });
    }
    expect(fates(await check([',单选题,戊一,甲,乙,,B,,,,,,']))).toEqual(['unchanged']);
    expect(fates(await check([',单选题,戊一,甲,丙,,B,,,,,,']))).toEqual(['stem-ambiguous']);
  });

  it('passes over what lies in the bin', async () => {
    await apply(['F1,判断题,己一,,,,对,,,,,,']);
    const [question] = await find('己一');
    const data = { deletedAt: new Date().toISOString() };
    await getPayload().update({ collection: 'questions', id: question?.id ?? '', data });
    expect(fates(await check(['F1,判断题,己一,,,,对,,,,,,']))).toEqual(['create']);
  });

  it('makes topics where that is asked for, each once', async () => {
    const lines = [',判断题,庚一,,,,对,,庚专题、庚 专题,,,,', ',判断题,庚二,,,,对,,庚专题,,,,'];
    await apply(lines, { makeTopics: true });
    const where = { title: { like: '庚' } };
    const { docs } = await getPayload().find({ collection: 'topics', where });
    expect(docs).toHaveLength(1);
    expect((await check(lines)).summary).toMatchObject({ unchanged: 2 });
  });

  it('brings answers by blank and what makes no difference, and leaves what it does not say', async () => {
    const head = '题号,题型,题干,答案,不计较';
    const put = (...lines: string[]) => applyFile([head, ...lines, ''].join('\n'));
    const stem = '壬一成立于____年，在____。';
    const one = async () => {
      const [question, ...others] = await find('壬一');
      expect(others).toEqual([]);
      const { answers, blanks, leniency, id } = question ?? {};
      const lists = blanks?.map((blank) => blank.answers);
      return { id, answers: answers ?? [], blanks: lists, leniency: leniencyOf(leniency) };
    };
    const usual = [...USUAL_LENIENCY];
    // A list for all of them first, then one for each.
    await put(`,填空题,${stem},1921年南湖,`);
    const first = await one();
    expect(first).toMatchObject({ answers: ['1921年南湖'], blanks: [], leniency: usual });
    const line = `,填空题,${stem},1921|一九二一；南湖|a\\；b,照常、标点`;
    expect(await put(line)).toMatchObject({ update: 1 });
    const whole = {
      ...{
        id: first.id,
        answers: [],
        blanks: [
          ['1921', '一九二一'],
          ['南湖', 'a；b'],
        ],
      },
      leniency: [...usual, 'punctuation'],
    };
    expect(await one()).toEqual(whole);
    expect(await put(line)).toMatchObject({ unchanged: 1 });
    expect(await put(line.replace('照常、标点', ''))).toMatchObject({ unchanged: 1 });
    // What says nothing of the blanks leaves them, and changes the rest.
    const gift = `${stem} {=1921；南湖 ####为什么}`;
    expect((await checkFile(gift)).rows).toMatchObject([{ fate: 'update', note: 'blanks-unsaid' }]);
    await applyFile(gift);
    expect(await one()).toEqual(whole);
    expect(await applyFile(gift)).toMatchObject({ unchanged: 1 });
    expect(await put(`,填空题,${stem},一|1；湖,都计较`)).toMatchObject({ update: 1 });
    expect(await one()).toMatchObject({ blanks: [['一', '1'], ['湖']], leniency: [] });
    // Back to one list: no blank is left over.
    expect(await put(`,填空题,${stem},一湖,`)).toMatchObject({ update: 1 });
    expect(await one()).toMatchObject({ answers: ['一湖'], blanks: [], leniency: [] });
    // The back office takes what came by a file.
    await put(line);
    const found = await find('壬一');
    const data = { stem, blanks: found[0]?.blanks ?? [] };
    await getPayload().update({ collection: 'questions', id: found[0]?.id ?? '', data });
    expect(await put(line)).toMatchObject({ unchanged: 1 });
  });

  it('takes GIFT and Aiken by what stands in them', async () => {
    const gift =
      '$CATEGORY: 辛专题\n\n::t:: 辛一：多少？ {=一：甲 ~二}\n\n辛二 {}\n\n辛三 {T####因为}\n';
    expect(fates(await checkFile(gift, { makeTopics: true }))).toEqual([
      'create',
      'gift-essay',
      'create',
    ]);
    const agreed = await checkFile(gift, { makeTopics: true, leaveUnknown: true });
    expect(agreed.rows[1]).toMatchObject({ row: 5, fate: 'unchanged', problem: ['gift-essay'] });
    expect(await applyFile(gift, { makeTopics: true, leaveUnknown: true })).toMatchObject({
      create: 2,
    });
    expect((await find('辛三'))[0]).toMatchObject({ answer: true, explanation: '因为' });
    const aiken = '辛一：多少？\nA. 一：甲\nB. 二\nANSWER: A\n\n辛四\nA) 是\nB) 否\nANSWER: B\n';
    expect(await applyFile(aiken)).toMatchObject({ create: 1, unchanged: 1 });
  });

  it('takes tables from offices: with a mark, and in their own encoding', async () => {
    const [marked, chinese] = [
      Buffer.from(`\ufeff${table(',判断题,带标记的题,,,,对,,,,,,')}`),
      Buffer.from(
        'cce2d0cd2ccce2b8c92cb4f0b0b80ac5d0b6cfcce22cb9fab1eab1e0c2ebb5c4cce22cb6d40a',
        'hex',
      ),
    ];
    const titles = await Promise.all(
      [marked, chinese].map(async (bytes) => (await readQuestions(bytes)).list[0]?.title),
    );
    expect(titles).toEqual(['带标记的题', '国标编码的题']);
  });

  it('gives back exactly the questions that are wrong, as they were', async () => {
    const viewer = { user: editor } as Viewer;
    const failed = async (file: string) => {
      const asked = { viewer, bytes: Buffer.from(file), language: 'zh' as const };
      const agreed = { makeTopics: false, leaveUnknown: false };
      const answer = await failedQuestionsFile(getPayload(), { ...asked, ...agreed });
      return readSheet(new Uint8Array(await answer.arrayBuffer()));
    };
    const rows = await failed(
      table(',判断题,好的题,,,,对,,,,,,', 'W1,判断题,Ａ：全角（ ）。,,,,大概,,,,,,'),
    );
    expect(rows).toHaveLength(2);
    expect(rows[1]?.cells).toEqual(expect.arrayContaining(['W1', 'Ａ：全角（ ）。', '大概']));
    const texts = await failed('好的 {T}\n\n坏的 {=a\n');
    expect(texts.slice(1).map(({ cells }) => cells.slice(0, 2))).toEqual([[3, '坏的 {=a']]);
  });

  it('is nobody’s but editors’ and admins’', async () => {
    const { trainer } = await createCompany(getPayload());
    const { list } = await readQuestions(Buffer.from(table(',判断题,壬一,,,,对,,,,,,')));
    const asked = { list, actor: trainer, makeTopics: false, leaveUnknown: false };
    await expect(checkQuestions(getPayload(), asked)).rejects.toMatchObject({
      ...{ status: 403, code: 'forbidden' },
    });
  });

  it('checked by two servers at once, is taken once', async () => {
    const other = await platform().another();
    const file = table(...Array.from({ length: 60 }, (_, n) => `,判断题,癸一第${n}题,,,,对,,,,,,`));
    const now = new Date();
    const commit = async (payload: Payload) => {
      const checked = await checkFile(file, { payload });
      const committed = { actor: editor, check: checked, file: 'a.csv', now };
      return carryOutQuestions(payload, await commitQuestions(payload, committed), now);
    };
    const outcomes = await Promise.allSettled([commit(getPayload()), commit(other)]);
    const refused = outcomes.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    );
    for (const reason of refused)
      expect(reason).toMatchObject({ status: 409, code: 'import-running' });
    expect(refused.length).toBeLessThan(2);
    const where = { stem: { like: '癸一第' } };
    expect((await getPayload().count({ collection: 'questions', where })).totalDocs).toBe(60);
  });

  it('carried out by two servers at once, is carried out once', async () => {
    const other = await platform().another();
    const checked = await check(
      Array.from({ length: 60 }, (_, n) => `,判断题,癸二第${n}题,,,,对,,,,,,`),
    );
    const now = new Date();
    const committed = await commitQuestions(getPayload(), {
      actor: editor,
      check: checked,
      file: 'a',
      now,
    });
    await expect(
      commitQuestions(other, { actor: editor, check: checked, file: 'a', now }),
    ).rejects.toMatchObject({ status: 409 });
    await Promise.all([
      carryOutQuestions(getPayload(), committed, now),
      carryOutQuestions(other, committed, now),
    ]);
    const where = { stem: { like: '癸二第' } };
    expect((await getPayload().count({ collection: 'questions', where })).totalDocs).toBe(60);
  });

  it('killed at any moment, is either whole or not there', async () => {
    for (const [round, patience] of [0, 25, 80].entries()) {
      const lines = Array.from(
        { length: 1_500 },
        (_, n) => `K${round}-${n},多选题,子${round}第${n}题,甲,乙,丙,AB,,子专题${round},,文件,,`,
      );
      const said = await killWhilePutting(table(...lines), patience);
      await endLeasesOf(getPayload(), said[0] ?? '');
      await settleQuestions(getPayload(), new Date(Date.now() + 60_000));
      const found = await getPayload().db.find<Question>({
        collection: 'questions',
        where: { stem: { like: `子${round}第` } },
        pagination: false,
        limit: 0,
      });
      const whole = said.includes('committed') || found.docs.length > 0;
      expect(found.docs).toHaveLength(whole ? 1_500 : 0);
      if (!whole) continue;
      expect(
        found.docs.filter(({ options, topics }) => options?.length !== 3 || topics?.length !== 1),
      ).toEqual([]);
      expect((await check(lines)).summary).toMatchObject({ unchanged: 1_500 });
    }
  }, 240_000);

  /** @returns what the server said before it was killed, so many milliseconds after its commit */
  async function killWhilePutting(csv: string, patience: number): Promise<string[]> {
    const { env } = platform();
    const file = path.join(env.DATA_DIR, 'questions.csv');
    await writeFile(file, csv);
    const child = spawn(process.execPath, ['tests/fixtures/putQuestionsIn.ts', editor.id, file], {
      env: { ...process.env, ...stringsOf(env) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      if (line === 'committed') setTimeout(() => child.kill('SIGKILL'), patience);
    });
    return new Promise((resolve) => child.on('exit', () => resolve(said)));
  }
});

const stringsOf = (env: object) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
