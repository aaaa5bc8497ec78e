import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { compareAndSet, type Change } from '../../../cms/operations/stores/compareAndSet.ts';
import type { StudyClock } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const WRITERS = 50;

async function createClock(payload: Payload): Promise<StudyClock> {
  const { id: learner } = await createLearner(payload);
  const data = {
    learner,
    version: 1,
    at: 0,
    claimAt: 0,
    seq: 0,
    activeMs: 0,
    coverage: 0,
    beats: 0,
    longestSilenceMs: 0,
    lastBeatAt: 0,
  };
  return (await payload.db.create({ collection: 'study-clocks', data })) as StudyClock;
}

const read = async (payload: Payload, id: string) => {
  const where = { id: { equals: id } };
  const clock = await payload.db.findOne<StudyClock>({ collection: 'study-clocks', where });
  if (!clock) throw new Error(`no clock ${id}`);
  return clock;
};

const change = (id: string, version: number, set: Change['set']): Change => ({
  id,
  expect: { version },
  set: { ...set, version: version + 1 },
});

describeOnBothDatabases('compare and set', (getPayload, { platform }) => {
  it('lets one of many writers through, on two servers', async () => {
    const servers = [getPayload(), await platform().another()];
    const { id } = await createClock(getPayload());
    const results = await Promise.all(
      Array.from({ length: WRITERS }, (_, n) =>
        compareAndSet(servers[n % 2] as Payload, 'study-clocks', [
          change(id, 1, { activeMs: 1000 + n }),
        ]),
      ),
    );
    const winners = results.flatMap(([won], n) => (won ? [n] : []));
    expect(winners).toHaveLength(1);
    const clock = await read(getPayload(), id);
    expect(clock).toMatchObject({ version: 2, activeMs: 1000 + (winners[0] ?? -1) });
  });

  it('loses no increment of writers that try again', async () => {
    const servers = [getPayload(), await platform().another()];
    const { id } = await createClock(getPayload());
    await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const payload = servers[n % 2] as Payload;
        for (;;) {
          const { version, beats } = await read(payload, id);
          const set = { beats: beats + 1 };
          const [won] = await compareAndSet(payload, 'study-clocks', [change(id, version, set)]);
          if (won) return;
        }
      }),
    );
    expect(await read(getPayload(), id)).toMatchObject({ version: 13, beats: 12 });
  });

  it('answers for each change of a batch, and does the others where one fails', async () => {
    const payload = getPayload();
    const clocks = await Promise.all([1, 2, 3].map(() => createClock(payload)));
    const [first, second, third] = clocks.map(({ id }) => id) as [string, string, string];
    const results = await compareAndSet(payload, 'study-clocks', [
      change(first, 1, { activeMs: 11 }),
      change(second, 7, { activeMs: 22 }),
      change(third, 1, { activeMs: 33, seen: [[0, 500]], session: 's' }),
    ]);
    expect(results).toEqual([true, false, true]);
    expect(await read(payload, first)).toMatchObject({ activeMs: 11, version: 2 });
    expect(await read(payload, second)).toMatchObject({ activeMs: 0, version: 1 });
    expect(await read(payload, third)).toMatchObject({ activeMs: 33, seen: [[0, 500]] });
  });

  it('compares every property expected, an absent one too', async () => {
    const payload = getPayload();
    const { id } = await createClock(payload);
    const attempt = (session: string | null) =>
      compareAndSet(payload, 'study-clocks', [
        { id, expect: { version: 1, session }, set: { session: 'mine' } },
      ]);
    expect(await attempt('theirs')).toEqual([false]);
    expect(await attempt(null)).toEqual([true]);
    expect(await attempt(null)).toEqual([false]);
    expect(await attempt('mine')).toEqual([true]);
  });

  it('does nothing to a record that is not there, and nothing where nothing is asked', async () => {
    const payload = getPayload();
    const { id } = await createClock(payload);
    await payload.db.deleteOne({ collection: 'study-clocks', where: { id: { equals: id } } });
    expect(await compareAndSet(payload, 'study-clocks', [change(id, 1, {})])).toEqual([false]);
    expect(await compareAndSet(payload, 'study-clocks', [])).toEqual([]);
  });
});
