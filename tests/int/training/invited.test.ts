import { beforeAll, expect, it } from 'vitest';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { callOver } from '../../../cms/operations/training/callOver.ts';
import { classInCare } from '../../../cms/operations/training/classInCare.ts';
import { readComingClasses } from '../../../cms/operations/training/readComingClasses.ts';
import { readRoster } from '../../../cms/operations/training/readRoster.ts';
import type { User } from '../../../cms/payload-types.ts';
import type { Viewer } from '../../../site/server/accounts/viewer.ts';
import {
  announceClass,
  changeClass,
  filledClassForm,
} from '../../../site/server/training/classForm.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date();

describeOnBothDatabases('a training for people invited by name', (getPayload) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let other: User;
  let viewer: Viewer;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    other = await createLearner(getPayload(), { name: '同事', unit: company.mine.id });
    viewer = { user: company.trainer } as Viewer;
  });

  const form = (invited: string) => {
    const filled = new FormData();
    const texts = { title: '班组长培训', kind: 'class', day: dayOf(now), place: '', seats: '' };
    const more = { unit: company.mine.id, party: '高文', outside: '顾宁', invited };
    for (const [name, value] of Object.entries({ ...texts, ...more })) filled.set(name, value);
    filled.append('slots', 'morning');
    return filled;
  };
  const announce = (invited: string) =>
    announceClass(getPayload(), { viewer, form: form(invited) });
  const numbers = () =>
    [company.miner, company.teamMember].map(({ staffNumber }) => staffNumber ?? '');
  const count = async () => (await getPayload().count({ collection: 'class-sessions' })).totalDocs;
  const asks = async (learner: User, id: string) =>
    (await readComingClasses(getPayload(), { learner, now })).some((one) => one.id === id);

  it('asks them and nobody else, and counts nobody before they are there', async () => {
    const [one = '', two = ''] = numbers();
    const { id } = await announce(` ${one}，${two}\n${one}\n`);
    expect(await asks(company.miner, id)).toBe(true);
    expect(await asks(company.teamMember, id)).toBe(true);
    expect(await asks(other, id)).toBe(false);
    const session = () => classInCare(getPayload(), company.trainer, id);
    const names = async () => {
      const { present, missing } = await readRoster(getPayload(), await session());
      return [present, missing].map((rows) => rows.map(({ name }) => name).sort());
    };
    expect(await names()).toEqual([[], ['矿工', '队员']]);
    const call = {
      actor: company.trainer,
      session: id,
      state: 'present',
      reason: '',
      now,
    } as const;
    await callOver(getPayload(), { ...call, staffNumber: one });
    expect(await names()).toEqual([['矿工'], ['队员']]);
    const late = callOver(getPayload(), { ...call, staffNumber: other.staffNumber ?? '' });
    await expect(late).rejects.toMatchObject({ status: 403 });

    const filled = await filledClassForm(getPayload(), {
      language: 'zh',
      session: await session(),
    });
    expect((filled.get('invited') as string).split('\n').sort()).toEqual(numbers().sort());
    await changeClass(getPayload(), { viewer, session: await session(), form: form('') });
    expect(await asks(other, id)).toBe(true);
  });

  it('names numbers that nobody has, invites nobody of other units, and makes nothing', async () => {
    const before = await count();
    await expect(announce(`${numbers()[0] ?? ''} 90001、90002`)).rejects.toMatchObject({
      ...{ status: 400, refusal: ['invited-unknown', { unknown: ['90001', '90002'] }] },
    });
    await expect(announce(company.forester.staffNumber ?? '')).rejects.toMatchObject({
      status: 403,
    });
    expect(await count()).toBe(before);
  });
});
