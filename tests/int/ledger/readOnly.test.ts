import type { APIContext, APIRoute } from 'astro';
import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import type { Article, User } from '../../../cms/payload-types.ts';
import { GET as recordJson } from '../../../site/pages/record/record.json.ts';
import { GET as recordPdf } from '../../../site/pages/record/record.pdf.ts';
import { GET as studyRecord } from '../../../site/pages/study/record.ts';
import { POST as beginStudy } from '../../../site/pages/study/sessions/index.ts';
import { readHome } from '../../../site/server/home/home.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';
import { viewerOf } from '../accounts/viewerOf.ts';
import { beat, openServer } from '../study/studyServer.ts';
import { awardOn, noonOf, source } from './awards.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const RECORDS = [
  'credit-entries',
  'learner-years',
  'study-sessions',
  'study-clocks',
  'quiz-attempts',
] as const;

/** What an address answers a viewer, called as Astro calls it. */
async function ask(payload: Payload, route: APIRoute, by: User, query = '', body?: object) {
  const url = new URL(`http://127.0.0.1/?${query}`);
  const request = new Request(
    url,
    body ? { method: 'POST', body: JSON.stringify(body) } : { method: 'GET' },
  );
  const locals: App.Locals = { payload, language: 'zh', viewer: viewerOf(by) };
  const context: Partial<APIContext> = { locals, request, url, params: {} };
  const answer = await route(context as APIContext);
  if (!(answer instanceof Response)) throw new Error('no answer');
  return answer;
}

async function everyRow(payload: Payload) {
  const rows = RECORDS.map((collection) =>
    payload.db.find({ collection, sort: 'id', pagination: false, limit: 0 }),
  );
  return (await Promise.all(rows)).map(({ docs }) => docs);
}

describeOnBothDatabases('reading a record', (getPayload) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let article: Article;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    article = await createArticle(getPayload());
  });

  /** A learner whose completion of yesterday, a full day, is due today. */
  async function learnerWithCarried(): Promise<User> {
    const payload = getPayload();
    const learner = await createLearner(payload, { unit: company.team.id });
    const yesterday = dayOf(new Date(Date.now() - DAY_MS));
    const began = noonOf(yesterday);
    await awardOn(payload, learner.id, yesterday, { source: source('full'), units: 800 });
    const server = await openServer(payload);
    const { session } = await server.start(learner, 'articles', article.id, began);
    const ended = new Date(began.getTime() + 60_000);
    const answer = await server.beat(learner, session, beat(1, 60), ended);
    expect(answer).toMatchObject({ state: 'complete', carriedTo: expect.any(String) });
    return learner;
  }

  it('writes nothing, whoever reads and in whatever form, though hours are due', async () => {
    const payload = getPayload();
    const learner = await learnerWithCarried();
    const before = await everyRow(payload);
    const theirs = `learner=${learner.id}`;
    for (const [route, by, query] of [
      [recordJson, learner, ''],
      [recordPdf, learner, ''],
      [studyRecord, learner, ''],
      [recordJson, company.trainer, theirs],
      [recordPdf, company.trainer, theirs],
    ] as const) {
      expect((await ask(payload, route, by, query)).status).toBe(200);
    }
    await readHome(payload, viewerOf(learner), new Date());
    expect(await everyRow(payload)).toEqual(before);
  });

  it('is followed by the hours when the learner studies on', async () => {
    const payload = getPayload();
    const learner = await learnerWithCarried();
    const other = await createArticle(payload);
    const body = { collection: 'articles', id: other.id };
    expect((await ask(payload, beginStudy, learner, '', body)).status).toBe(201);
    const entries = await readEntries(payload, { learner: learner.id });
    expect(entries.map(({ sourceId }) => sourceId)).toEqual([article.id, 'item-full']);
  });
});
