import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { readClock } from '../../../cms/operations/study/readClock.ts';
import { writeClock } from '../../../cms/operations/study/writeClock.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner } from '../../fixtures/people.ts';

const clockOf = async (payload: Payload) => {
  const { id: learner } = await createLearner(payload);
  return { learner, clock: await readClock(payload, learner, 0) };
};

describeOnBothDatabases('clocks written together', (getPayload) => {
  it('tell each writer of its own, the second writer of one clock too', async () => {
    const payload = getPayload();
    const [one, two] = [await clockOf(payload), await clockOf(payload)];
    const next = (clock: typeof one.clock, activeMs: number) =>
      writeClock(payload, clock, { ...clock, version: clock.version + 1, activeMs });
    expect(
      await Promise.all([
        next(one.clock, 1000),
        next({ ...two.clock, version: 7 }, 2000),
        next(one.clock, 3000),
        next(two.clock, 4000),
      ]),
    ).toEqual([true, false, false, true]);
    expect(await readClock(payload, one.learner, 0)).toMatchObject({ version: 2, activeMs: 1000 });
    expect(await readClock(payload, two.learner, 0)).toMatchObject({ version: 2, activeMs: 4000 });
  });
});
