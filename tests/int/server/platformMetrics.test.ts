import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { createMetrics } from '../../../cms/server/metrics/createMetrics.ts';
import { platformSources } from '../../../cms/server/metrics/platformSources.ts';
import { createArticle } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const HOUR = 3_600_000;

describeOnBothDatabases('the figures of a platform', (getPayload, { platform }) => {
  const read = async (payload = getPayload(), status = 'ok') => {
    const sources = platformSources({
      payload,
      dataDir: platform().env.DATA_DIR,
      health: () => Promise.resolve({ body: { status, search: 'down' } }),
    });
    const { text } = await createMetrics({ sources }).read();
    return text;
  };
  const figure = (told: string, name: string) =>
    Number(new RegExp(`^study_hall_${name} (.+)$`, 'm').exec(told)?.[1] ?? Number.NaN);

  it('tell whether database and search are up', async () => {
    const told = await read();
    expect(figure(told, 'database_up')).toBe(1);
    expect(figure(told, 'search_up')).toBe(0);
    expect(figure(await read(getPayload(), 'down'), 'database_up')).toBe(0);
  });

  it('tell jobs by state', async () => {
    const payload = getPayload();
    const later = new Date(Date.now() + HOUR).toISOString();
    const job = (data: object) =>
      payload.db.create({
        collection: 'payload-jobs',
        data: { queue: 'default', taskSlug: 'schedulePublish', input: {}, processing: false, ...data }, // prettier-ignore
      });
    await job({ waitUntil: later });
    await job({});
    await job({ waitUntil: new Date(Date.now() - HOUR).toISOString() });
    await job({ processing: true });
    await job({ hasError: true, error: {} });
    const told = await read();
    for (const [state, count] of Object.entries({ waiting: 1, due: 2, running: 1, failed: 1 })) {
      expect(told).toContain(`study_hall_jobs{state="${state}"} ${count}`);
    }
  });

  it('tell how it stands with mail, where there is any', async () => {
    expect(await read()).not.toMatch(/^study_hall_mail/m);
    const mail = { defaultFromAddress: 'study@example.cn' };
    const payload = Object.create(getPayload(), { email: { value: mail } }) as Payload;
    const { id: learner } = await createLearner(getPayload());
    const data = { learner, to: 'a@example.cn', subject: 'a', text: 'a', attempts: 1, at: 1, nextAt: 1 }; // prettier-ignore
    for (const state of ['waiting', 'waiting', 'sent', 'unsure', 'failed']) {
      await payload.db.create({ collection: 'mails', data: { ...data, key: randomUUID(), state } });
    }
    const told = await read(payload);
    for (const [state, count] of Object.entries({ waiting: 2, sending: 0, unsure: 1, failed: 1 })) {
      expect(told).toContain(`study_hall_mails{state="${state}"} ${count}`);
    }
    expect(figure(told, 'mail_overdue_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('tell how it stands with group messages, where there is a robot', async () => {
    const payload = getPayload();
    expect(await read()).not.toMatch(/^study_hall_robot_/m);
    const address = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k';
    await payload.create({
      collection: 'robots',
      data: { name: '职工群', kind: 'wecom', tells: ['notices'], address, trial: true },
    });
    expect(await read()).toContain('study_hall_robot_messages{state="waiting"} 1');
  });

  it('tell what search is behind, and for how long', async () => {
    const payload = getPayload();
    await payload.db.deleteMany({ collection: 'search-outbox', where: {} });
    expect(figure(await read(), 'search_outbox_age_seconds')).toBe(0);
    for (const at of [Date.now() - 1000, Date.now() - HOUR]) {
      const data = { itemCollection: 'articles', itemId: 'x', at };
      await payload.db.create({ collection: 'search-outbox', data });
    }
    const told = await read();
    expect(figure(told, 'search_outbox_rows')).toBe(2);
    expect(figure(told, 'search_outbox_age_seconds')).toBeGreaterThanOrEqual(3600);
    expect(figure(told, 'search_outbox_age_seconds')).toBeLessThan(3700);
  });

  it('name the content in memory by one number on every server, another after a change', async () => {
    const servers = [getPayload(), await platform().another()];
    const [here] = servers as [ReturnType<typeof getPayload>];
    const revisions = async () =>
      Promise.all(servers.map(async (one) => figure(await read(one), 'catalogue_revision')));
    expect(await read(servers[1])).not.toMatch(/^study_hall_catalogue_revision /m);
    for (const one of servers) await readCatalogue(one);
    await expect.poll(async () => new Set(await revisions()).size, { timeout: 5000 }).toBe(1);
    const [before] = await revisions();
    await createArticle(here);
    await expect
      .poll(async () => [...new Set(await revisions())], { timeout: 5000 })
      .toEqual([expect.not.toSatisfy((one: number) => one === before)]);
    expect(figure(await read(), 'catalogue_age_seconds')).toBeLessThan(60);
  });

  it('tell when the last backup was made, or 0', async () => {
    const file = path.join(platform().env.DATA_DIR, 'last-backup');
    expect(figure(await read(), 'last_backup_timestamp_seconds')).toBe(0);
    await writeFile(file, '2026-11-25T00:00:00.000Z\n');
    const at = Date.parse('2026-11-25T00:00:00Z') / 1000;
    expect(figure(await read(), 'last_backup_timestamp_seconds')).toBe(at);
    // Cut short by a kill.
    await writeFile(file, '');
    expect(figure(await read(), 'last_backup_timestamp_seconds')).toBe(0);
    await rm(file);
  });
});
