import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import { expect, it } from 'vitest';

import { environmentText } from '../../../cms/env.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { endLeasesOf } from '../../../cms/operations/stores/takeLease.ts';
import { checkIn } from '../../../cms/operations/training/checkIn.ts';
import { confirmClass } from '../../../cms/operations/training/confirmClass.ts';
import { settleClasses } from '../../../cms/operations/training/settleClasses.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date();
const PEOPLE = 40;

describeOnBothDatabases('a server killed -9 while it confirms', (getPayload, { platform }) => {
  /** @returns what it said before it died, so many milliseconds after it said `after` */
  async function killWhileConfirming(args: string[], after: number, patience: number) {
    const child = spawn(process.execPath, ['tests/fixtures/confirmHeads.ts', ...args], {
      env: { ...process.env, ...environmentText(platform().env) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      if (said.length === after) setTimeout(() => child.kill('SIGKILL'), patience);
    });
    await new Promise((resolve) => child.on('exit', resolve));
    return said;
  }

  it.each([
    ['before or after its commit', 1, 40],
    ['among its entries', 2, 60],
  ])('%s has credited all or nobody once it is settled', async (_, after, most) => {
    const payload = getPayload();
    const { mine, trainer } = await createCompany(payload);
    const session = await payload.create({
      collection: 'class-sessions',
      data: {
        ...{ title: '冬季安全谈话', kind: 'class', day: dayOf(now), slots: ['morning'] },
        ...{ unit: mine.id, status: 'planned' },
      },
      user: trainer,
      depth: 0,
    });
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, () => createLearner(payload, { unit: mine.id })),
    );
    for (const learner of people) await checkIn(payload, { learner, session: session.id, now });
    const args = [trainer.id, session.id, String(PEOPLE)];
    const patience = Math.random() * most;
    const said = await killWhileConfirming(args, after, patience);
    await endLeasesOf(payload, said[0] ?? '');
    const told = `killed ${patience} ms after ${said.join(', ')}`;

    await settleClasses(payload, now);
    const unitsOf = async () =>
      Promise.all(
        people.map(async ({ id }) =>
          (await readEntries(payload, { learner: id })).map((e) => e.units),
        ),
      );
    const { status } = await payload.findByID({ collection: 'class-sessions', id: session.id });
    expect(await unitsOf(), told).toEqual(people.map(() => (status === 'confirmed' ? [400] : [])));
    if (said.includes('confirmed')) expect(status, told).toBe('confirmed');
    if (status === 'confirmed') return;
    const again = { actor: trainer, session: session.id, heads: PEOPLE, now };
    await (
      await confirmClass(payload, again)
    ).settled;
    expect(await unitsOf(), told).toEqual(people.map(() => [400]));
  });
});
