import { setTimeout as sleep } from 'node:timers/promises';

import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import type { Client } from '../../fixtures/httpClient.ts';
import { lexicalText } from '../../fixtures/lexicalText.ts';

/** An article of three seconds, so that honest time fits a test. */
async function publishShortArticle(editor: Client): Promise<string> {
  const { status, body } = await editor.post('/api/articles', {
    title: `三秒读完的提醒 ${Date.now()}`,
    body: lexicalText('进门先看灯，出门先断电。'),
    nominalMinutes: 0.05,
    _status: 'published',
  });
  expect(status, JSON.stringify(body)).toBe(201);
  return body.doc.id as string;
}

describeContract('studying an article', (clientOf) => {
  it('earns its units once, after honest time', async () => {
    const id = await publishShortArticle(await clientOf('editor'));
    const learner = await clientOf('staff');
    const before = await learner.get('/study/record');

    const started = await learner.post('/study/sessions', { collection: 'articles', id });
    expect(started.status).toBe(201);
    expect(started.body).toMatchObject({
      session: expect.any(String),
      item: { collection: 'articles', id },
      nominalSeconds: 3,
      activeSeconds: 0,
      coverage: 0,
      state: 'running',
    });

    const beats = `/study/sessions/${started.body.session}/beats`;
    const hasty = await learner.post(beats, {
      seq: 1,
      activeMs: 600_000,
      coverage: 1,
      visible: true,
    });
    expect(hasty.status).toBe(200);
    expect(hasty.body.state, 'a claim of ten minutes at once').not.toBe('complete');

    let answer = hasty;
    for (let seq = 2; seq < 12 && answer.body.state !== 'complete'; seq += 1) {
      await sleep(1000);
      const beat = { seq, activeMs: 600_000 + seq * 1000, coverage: 1, visible: true };
      answer = await learner.post(beats, beat);
    }
    expect(answer.body).toMatchObject({ state: 'complete', entry: { kind: 'award', units: 25 } });

    const again = await learner.post('/study/sessions', { collection: 'articles', id });
    expect(again.status).toBe(201);
    const after = await learner.get('/study/record');
    expect(after.body.earnedUnits - before.body.earnedUnits).toBe(25);
  });
});
