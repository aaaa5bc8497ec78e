import { expect, it } from 'vitest';

import { dayOf } from '../../../cms/domain/shanghai.ts';
import { calendarKey } from '../../../cms/operations/training/calendarKey.ts';
import { readCalendar } from '../../../site/server/home/readCalendar.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date();

describeOnBothDatabases('the secret of a calendar', (getPayload, { platform }) => {
  it('is one a person, also where two servers are asked first', async () => {
    const { id } = await createLearner(getPayload());
    const servers = [getPayload(), await platform().another()];
    const given = await Promise.all(
      [0, 1, 0, 1].map((n) => calendarKey.read(servers[n] ?? getPayload(), id)),
    );
    expect(new Set(given).size).toBe(1);
    expect(await calendarKey.owner(getPayload(), given[0] ?? '', now)).toMatchObject({ id });
  });

  it('opens the trainings that somebody is asked to', async () => {
    const { team, mine, trainer } = await createCompany(getPayload());
    const learner = await createLearner(getPayload(), { unit: team.id });
    await getPayload().create({
      collection: 'class-sessions',
      data: {
        ...{ title: '冬季安全谈话', kind: 'class', day: dayOf(now), slots: ['morning'] },
        ...{ unit: mine.id, status: 'planned', place: '三楼会议室' },
      },
      ...{ overrideAccess: false, user: trainer, depth: 0 },
    });
    const text = await readCalendar(getPayload(), { learner, language: 'zh', now });
    expect(text).toContain('SUMMARY:上午 冬季安全谈话\r\nLOCATION:三楼会议室\r\n');
  });

  it('is void once it is renewed, and with whoever has left', async () => {
    const { id } = await createLearner(getPayload());
    const old = await calendarKey.read(getPayload(), id);
    await calendarKey.renew(getPayload(), id);
    const fresh = await calendarKey.read(getPayload(), id);
    expect(await calendarKey.owner(getPayload(), old, now)).toBeNull();
    expect(await calendarKey.owner(getPayload(), fresh, now)).toMatchObject({ id });
    await getPayload().update({ collection: 'users', id, data: { leftOn: '2020-01-01' } });
    expect(await calendarKey.owner(getPayload(), fresh, now)).toBeNull();
    expect(await calendarKey.owner(getPayload(), '', now)).toBeNull();
  });
});
