import { spawn } from 'node:child_process';

import { beforeAll, expect, it } from 'vitest';

import { environmentText } from '../../../cms/env.ts';
import { readEntries } from '../../../cms/operations/appeals/joint/readMinutes.ts';
import { openAsOfficer } from '../../../cms/operations/appeals/openAsOfficer.ts';
import { readAppeal } from '../../../cms/operations/appeals/readAppeal.ts';
import { endWhatWasCutOff } from '../../../cms/operations/upkeep/endWhatWasCutOff.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createOfficers, named, raiseAs } from './raised.ts';

const now = new Date('2026-11-24T02:00:00Z');

describeOnBothDatabases('a server killed -9 in the middle', (getPayload, { platform }) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
  });

  /** @returns by what it died, and what it had said */
  async function dieAfter(collection: string, number: string) {
    const args = [collection, people.zhao.id, number, now.toISOString()];
    const child = spawn(process.execPath, ['tests/fixtures/dieHalfway.ts', ...args], {
      env: { ...process.env, ...environmentText(platform().env) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (some: Buffer) => (said += some.toString()));
    const signal = await new Promise((resolve) => {
      child.on('exit', (_, by) => {
        resolve(by);
      });
    });
    return [signal, said.includes('still alive')];
  }
  const rowOf = async (number: string) => (await readAppeal(getPayload(), number)).row;

  it('of a step has taken it: whoever opens the case sees it, and the clock shows it in lists', async () => {
    const payload = getPayload();
    const { number } = await raiseAs(payload, named(people.miner), { now });
    expect(await dieAfter('appeal-steps', number)).toEqual(['SIGKILL', false]);
    expect(await rowOf(number)).toMatchObject({ version: 0, state: 'registered' });
    const read = await openAsOfficer(payload, { actor: people.zhao, number, now });
    expect([read.standing.state, read.holder?.id]).toEqual(['claimed', people.zhao.id]);
    const other = await platform().another();
    await Promise.all([endWhatWasCutOff(payload, now), endWhatWasCutOff(other, now)]);
    expect(await rowOf(number)).toMatchObject({ version: 1, state: 'claimed', officer: people.zhao.id }); // prettier-ignore
    const { totalDocs } = await payload.count({ collection: 'appeal-steps', where: { settled: { equals: false } } }); // prettier-ignore
    expect(totalDocs).toBe(0);
  });

  it('of minutes has written them, and the clock tells the case what was decided, once', async () => {
    const payload = getPayload();
    const { number } = await raiseAs(payload, named(people.miner), { now });
    expect(await dieAfter('joint-minutes', number)).toEqual(['SIGKILL', false]);
    const entries = () => readEntries(payload, { unit: people.mine.id, month: '2026-11' });
    expect(await entries()).toMatchObject([{ seq: 0, settled: false }]);
    const kinds = async () => (await readAppeal(payload, number)).steps.map(({ kind }) => kind);
    expect(await kinds()).toEqual([]);
    const other = await platform().another();
    await Promise.all([endWhatWasCutOff(payload, now), endWhatWasCutOff(other, now)]);
    await endWhatWasCutOff(payload, now);
    expect(await kinds()).toEqual(['decided']);
    expect(await entries()).toMatchObject([{ seq: 0, settled: true }]);
  });
});
