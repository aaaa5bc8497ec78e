import { expect, it } from 'vitest';

import { readTrainerTasks } from '../../../cms/operations/reports/readTrainerTasks.ts';
import type { ClassSession, OrgUnit, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany } from '../../fixtures/people.ts';

const now = new Date('2026-11-20T02:00:00Z');

describeOnBothDatabases('what waits for a trainer', (getPayload) => {
  it('are trainings of the own units that are over and not confirmed, the first of them told', async () => {
    const payload = getPayload();
    const company = await createCompany(payload);
    const announce = (day: string, { id: unit }: OrgUnit, status: ClassSession['status']) =>
      payload.create({
        collection: 'class-sessions',
        data: { title: '安全课', kind: 'class', day, slots: ['morning'], unit, status },
      });
    await announce('2026-11-18', company.team, 'planned');
    await announce('2026-11-12', company.mine, 'planned');
    await announce('2026-11-20', company.mine, 'planned');
    await announce('2026-10-09', company.forest, 'planned');
    const classesOf = async (viewer: User) =>
      (await readTrainerTasks(payload, { viewer, now })).classes;
    expect(await classesOf(company.trainer)).toEqual({ count: 2, firstDay: '2026-11-12' });
    const admin = await createAdmin(payload);
    expect(await classesOf(admin)).toEqual({ count: 3, firstDay: '2026-10-09' });
    const nobodys = { ...company.trainer, unit: null };
    expect(await classesOf(nobodys)).toEqual({ count: 0, firstDay: null });
  });
});
