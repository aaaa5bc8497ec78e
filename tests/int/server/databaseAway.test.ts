import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

import { execaNode } from 'execa';
import type { PayloadRequest } from 'payload';
import { describe, expect, inject, it } from 'vitest';

import { logIn } from '../../../cms/operations/accounts/logIn.ts';
import { signedInAs } from '../../../cms/operations/accounts/signedInAs.ts';
import { isDatabaseAway } from '../../../cms/operations/isDatabaseAway.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import { tellDatabaseAway } from '../../../cms/tellDatabaseAway.ts';
import { refusalOf } from '../../../site/server/refusalOf.ts';
import { createTopic } from '../../fixtures/content.ts';
import { mongoUri } from '../../fixtures/mongoUri.ts';
import { createLearner, testPassword } from '../../fixtures/people.ts';
import { testPayload, type TestPayload } from '../../fixtures/testPayload.ts';

const standalone = inject('mongo')?.standalone;

/** A way to a server that can be cut, as a failing network or a dying primary does. */
async function cuttable(target: URL) {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => [near, far].forEach((one) => one.destroy())); // prettier-ignore
    }
    near.pipe(far).pipe(near);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
    mend: () => listen(port),
  };
}

/** In a process of its own: within one, the locks of two SQLites don't see each other. */
async function holdByAnother(file: string) {
  const hold = `
    const { DatabaseSync } = await import('node:sqlite');
    const held = new DatabaseSync(process.argv[1]);
    held.exec('begin immediate');
    console.log('held');
    setInterval(() => held, 1000);
  `;
  const options = { nodeOptions: ['--input-type=module', '-e', hold], ipc: false, reject: false };
  const child = execaNode(file, [], { ...options, buffer: false });
  await once(child.stdout, 'data');
  return {
    end: async () => {
      child.kill();
      await child;
    },
  };
}

async function expectAway({ payload }: TestPayload, error: unknown): Promise<void> {
  expect(isDatabaseAway(error), String(error)).toBe(true);
  expect(refusalOf(payload, error, 'zh')).toEqual({
    status: 503,
    code: 'database-away',
    message: expect.stringContaining('请过几秒再试'),
  });
  const req = { payload, headers: new Headers() } as PayloadRequest;
  const given = { context: {}, req, result: { errors: [] } };
  expect(await tellDatabaseAway({ ...given, error: error as Error })).toMatchObject({
    status: 503,
    response: { error: { code: 'database-away' } },
  });
}

const failure = (asked: Promise<unknown>) => asked.then(() => undefined, (error: unknown) => error); // prettier-ignore

describe('a database that is away', () => {
  it('SQLite, held by another writer beyond patience: a 503, and then all is well', async () => {
    const platform = await testPayload('sqlite');
    const held = await holdByAnother(platform.env.DATABASE_URI.replace('file:', ''));
    await expectAway(platform, await failure(createTopic(platform.payload)));
    await held.end();
    await createTopic(platform.payload);
    await platform.stop();
  });

  it.skipIf(!standalone)(
    'MongoDB, cut off: a 503, also where nobody can be looked up',
    async () => {
      const address = new URL(standalone?.replace('mongodb:', 'http:') ?? '');
      const line = await cuttable(address);
      const uri = mongoUri(`mongodb://127.0.0.1:${line.port}/?directConnection=true`, `away_${Date.now()}`); // prettier-ignore
      const platform = await testPayload('mongodb', { DATABASE_URI: uri });
      const { payload } = platform;
      const topics = [await createTopic(payload), await createTopic(payload)];
      const { username } = await createLearner(payload);
      const caller = { address: '192.0.2.1', cookies: null, now: new Date() };
      const { token } = await logIn(payload, { username, password: testPassword }, caller);
      await line.cut();
      await expectAway(platform, await failure(payload.find({ collection: 'topics' })));
      await expectAway(platform, await failure(createTopic(payload)));
      // Reports of one moment are written together.
      const together = topics.map(({ id, title }) => ({ id, expect: { title }, set: { title: '' } })); // prettier-ignore
      await expectAway(platform, await failure(compareAndSet(payload, 'topics', together)));

      const asked = (cookie: string) => new Headers({ cookie: `payload-token=${cookie}` });
      const forbidden = Object.assign(new Error('nobody'), { status: 403 });
      const told = (cookie: string) =>
        tellDatabaseAway({
          ...{ context: {}, error: forbidden, result: { errors: [] } },
          req: { payload, headers: asked(cookie) } as PayloadRequest,
        });
      expect(await told('of-nobody')).toMatchObject({ status: 503 });
      await expectAway(platform, await failure(signedInAs(payload, asked(token))));

      await line.mend();
      await createTopic(payload);
      expect(await told('of-nobody')).toBeUndefined();
      expect(await signedInAs(payload, asked('of-nobody'))).toBeNull();
      // Refused as nobody while the database was away, told after it came back.
      expect(await signedInAs(payload, asked(token))).toMatchObject({ username });
      expect(await told(token)).toMatchObject({ status: 503 });
      await platform.stop();
      await line.cut();
    },
  );

  it('is no excuse for anything else', () => {
    for (const error of [
      new Error('a bug'),
      'text',
      undefined,
      Object.assign(new Error(), { code: 11000, name: 'MongoServerError' }),
    ]) {
      // prettier-ignore
      expect(isDatabaseAway(error)).toBe(false);
    }
    // What a request gets that waited for a connection when the line was cut.
    const waited = Object.assign(new Error(), { name: 'PoolClearedOnNetworkError' });
    expect(isDatabaseAway(waited)).toBe(true);
    const cause = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
    expect(isDatabaseAway(new Error('Failed query', { cause }))).toBe(true);
  });
});
