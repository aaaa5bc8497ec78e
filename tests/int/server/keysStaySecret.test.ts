import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { projectRoot } from '../../fixtures/projectRoot.ts';
import { startEmptyServer } from '../../fixtures/startEmptyServer.ts';

/** Words that stand in the key alone, so that whatever holds one of them holds a key. */
const mark = randomBytes(6).toString('hex');
const answer = `先敲帮问顶${mark}`;
const explanation = `规程第四条${mark}`;
const value = 731_946.25;
const secrets = [mark, String(value)];
/** Names under which a key would travel. */
const names = /"(correct|answer|answers|key|explanation|seed|tolerance|pairs)"\s*:/;

let platform: Awaited<ReturnType<typeof startEmptyServer>>;
let quiz: { id: string; slug: string };
let asked: string[];

beforeAll(async () => {
  platform = await startEmptyServer();
  const { admin } = platform;
  const made = async (collection: string, data: object) => {
    const { status, body } = await admin.post(`/api/${collection}`, data);
    expect(status, JSON.stringify(body)).toBe(201);
    return body.doc as { id: string; slug: string };
  };
  // Allowed for practice, too: the quiz that asks them still keeps their keys.
  const question = (data: object) => made('questions', { explanation, forPractice: true, ...data });
  const questions = [
    await question({ type: 'fill-in', stem: '进工作面先做什么？', answers: [answer] }),
    await question({ type: 'numeric', stem: '这一年推进多少毫米？', value, tolerance: 0 }),
    await question({
      ...{ type: 'single', stem: '顶板掉渣，先怎么办？' },
      options: [{ text: '撤出来', correct: true }, { text: '接着干' }],
    }),
  ];
  asked = questions.map(({ id }) => id);
  quiz = await made('quizzes', {
    ...{ title: '顶板管理', questions: asked, review: 'passed', _status: 'published' },
  });
}, 240_000);
afterAll(() => platform.server.stop());

const expectNoKey = (text: string, of: string) => {
  for (const secret of secrets) expect(text.includes(secret), `${secret} in ${of}`).toBe(false);
};

it('no address that a learner or a stranger can ask carries a key', async () => {
  const { learner, server } = platform;
  const begun = await learner.post(`/quiz/${quiz.id}/attempts`);
  expect(begun.status).toBe(201);
  const { attempt } = begun.body as { attempt: string };
  const answers: Record<string, string> = { [asked[0] ?? '']: '不知道', [asked[1] ?? '']: '1' };
  const said = [JSON.stringify(begun.body)];
  for (const [id, response] of Object.entries(answers)) {
    const saved = await learner.put(`/quiz/attempts/${attempt}/responses/${id}`, { response });
    expect(saved.status).toBe(200);
    said.push(JSON.stringify(saved.body));
  }
  const resumed = await learner.post(`/quiz/${quiz.id}/attempts`);
  const failed = await learner.post(`/quiz/attempts/${attempt}/submit`);
  expect(failed.body).toMatchObject({ passed: false });
  said.push(JSON.stringify(resumed.body), JSON.stringify(failed.body));
  for (const text of said) {
    expectNoKey(text, text);
    expect(text).not.toMatch(names);
  }

  const stranger = (address: string) => fetch(server.url + address, { redirect: 'manual' });
  const asLearner = (address: string) =>
    fetch(server.url + address, { headers: { cookie: learner.cookie }, redirect: 'manual' });
  const addresses = [
    ...['/practice', '/practice/mistakes', '/api/practice-rounds', '/api/mistake-cards'],
    ...['/', '/library', '/quizzes', '/plans', '/record', '/me', '/messages', '/search?q=顶板'],
    ...[`/quizzes/${quiz.slug}`, `/search.json?q=${mark}`],
    ...[`/api/questions?depth=9`, `/api/questions/${asked[0] ?? ''}`, `/api/search-outbox`],
    ...[`/api/quizzes/${quiz.id}?depth=9`, `/api/quizzes?depth=9`, '/api/quiz-attempts?depth=9'],
    ...[`/api/quiz-attempts/${attempt}?depth=9`, '/api/quizzes/versions?depth=9'],
    ...[`/export/questions.xlsx`, '/export/questions.gift', '/export/questions.aiken'],
    `/trainer/quizzes/${quiz.id}/analysis.json`,
    `/trainer/quizzes/${quiz.id}/print`,
  ];
  for (const address of addresses) {
    for (const who of [stranger, asLearner]) {
      const text = await (await who(address)).text();
      expectNoKey(text, address);
    }
  }
  const practised = await fetch(`${server.url}/practice`, {
    ...{ method: 'POST', headers: { cookie: learner.cookie, origin: server.url } },
    body: new URLSearchParams({ kind: 'free', topic: '', difficulty: '', count: '10' }),
  });
  expect(practised.status).toBe(409);
  expectNoKey(await practised.text(), 'practice');
  const found = await platform.admin.get(`/search.json?q=${mark}`);
  expect(found.body).toMatchObject({ total: 0 });
});

it('nor does what a contest says while it is on, right or wrong', async () => {
  const { admin, learner, server } = platform;
  const made = await admin.post('/api/contest-seasons', {
    ...{ title: '顶板管理闯关', opensAt: '2020-01-01', closesAt: '2099-01-01', audience: ['all'] },
    ...{ lives: 3, runsPerDay: 3, _status: 'published' },
    levels: [{ title: '一', count: 3, need: 1, seconds: 60, questions: asked }],
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const season = (made.body.doc as { id: string }).id;
  const begun = await learner.post(`/contest/${season}/runs`);
  expect(begun.status, JSON.stringify(begun.body)).toBe(201);
  const { run } = begun.body as { run: string };
  const said = [JSON.stringify(begun.body)];
  const pages = [
    ...['/contest', `/contest/${season}`, `/contest/${season}/play`, `/contest/${season}/board`],
    ...[`/contest/${season}/board?by=people`, `/contest/${season}/runs/${run}`],
    ...['/api/contest-seasons?depth=9', '/api/contest-seasons/versions?depth=9'],
    ...['/api/contest-runs?depth=9', `/api/contest-runs/${run}?depth=9`, '/api/contest-consents'],
  ];
  for (const place of [0, 1, 2]) {
    const question = await learner.post(`/contest/runs/${run}/question`);
    expect(question.status, JSON.stringify(question.body)).toBe(200);
    const shown = question.body.question as { type: string; options?: { id: string }[] };
    const response = shown.type === 'single' ? shown.options?.[0]?.id : '1';
    const look = async (path: string) =>
      (await fetch(server.url + path, { headers: { cookie: learner.cookie } })).text();
    for (const page of pages) expectNoKey(await look(page), page);
    const told = await learner.put(`/contest/runs/${run}/answers/${place}`, { response });
    expect(told.status, JSON.stringify(told.body)).toBe(200);
    said.push(JSON.stringify(question.body), JSON.stringify(told.body));
    for (const page of pages) expectNoKey(await look(page), page);
  }
  for (const text of said) {
    expectNoKey(text, text);
    expect(text).not.toMatch(names);
  }
});

it('nor one that closes later, for whoever is done first', async () => {
  const { admin, learner, server } = platform;
  const closesAt = new Date(Date.now() + 3_600_000).toISOString();
  const made = await admin.post('/api/quizzes', {
    ...{ title: '限时开放', questions: asked, review: 'submitted', closesAt, _status: 'published' },
  });
  const { id, slug } = (made.body as { doc: { id: string; slug: string } }).doc;
  const begun = await learner.post(`/quiz/${id}/attempts`);
  const { attempt } = begun.body as { attempt: string };
  const handedIn = await learner.post(`/quiz/attempts/${attempt}/submit`);
  expect(handedIn.body).toMatchObject({ score: 0, reviewFrom: expect.any(String) as string });
  expectNoKey(JSON.stringify(handedIn.body), 'the verdict');
  const page = await fetch(`${server.url}/quizzes/${slug}?attempt=${attempt}`, {
    headers: { cookie: learner.cookie },
  });
  const html = await page.text();
  expectNoKey(html, 'the review');
  expect(html).toContain('测验截止以后公布答案和解析');
});

/** Every file below a folder, but the database, which alone may know. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('study-hall.db'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

it('nor does any script, the index of the search server, or what the server prints', async () => {
  const { server } = platform;
  const files = [
    ...(await filesBelow(path.join(projectRoot, 'dist/client'))),
    ...(await filesBelow(server.dataDir)),
  ];
  expect(files.some((file) => file.includes('meili'))).toBe(true);
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    for (const secret of secrets)
      expect(bytes.includes(secret), `${secret} in ${file}`).toBe(false);
  }
  expectNoKey(server.output(), 'the log');
});

it('and who has passed reads it', async () => {
  const { learner } = platform;
  const { body } = await learner.post(`/quiz/${quiz.id}/attempts`);
  const { attempt, questions } = body as {
    attempt: string;
    questions: { id: string; type: string; options?: { id: string; text: string }[] }[];
  };
  for (const { id, type, options = [] } of questions) {
    const out = options.find(({ text }) => text === '撤出来')?.id;
    const response = type === 'fill-in' ? answer : type === 'numeric' ? String(value) : out;
    await learner.put(`/quiz/attempts/${attempt}/responses/${id}`, { response });
  }
  const passed = await learner.post(`/quiz/attempts/${attempt}/submit`);
  expect(passed.body).toMatchObject({ passed: true, score: 100 });
  for (const secret of secrets) expect(JSON.stringify(passed.body)).toContain(secret);
});
