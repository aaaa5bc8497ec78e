import { expect, it } from 'vitest';

import { dayOf, nextDay, previousDay } from '../../../cms/domain/shanghai.ts';
import { logIn } from '../../../cms/operations/accounts/logIn.ts';
import type { User } from '../../../cms/payload-types.ts';
import { readViewer } from '../../../site/server/accounts/viewer.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, testPassword } from '../../fixtures/people.ts';

const now = new Date();
const today = dayOf(now);
const caller = { address: '203.0.113.9', cookies: null, now };

describeOnBothDatabases('who has left', (getPayload) => {
  const enter = ({ staffNumber }: User, password = testPassword) =>
    logIn(getPayload(), { username: staffNumber ?? '', password }, caller);
  const leave = ({ id }: User, leftOn: string | null) =>
    getPayload().update({ collection: 'users', id, data: { leftOn } });

  it('can’t sign in after the last day, and is told so for the right password only', async () => {
    const learner = await createLearner(getPayload(), { leftOn: today });
    await enter(learner);
    await leave(learner, previousDay(today));
    await expect(enter(learner)).rejects.toMatchObject({ status: 403, code: 'login-left' });
    await expect(enter(learner, 'a guess')).rejects.toMatchObject({ status: 401 });
    await leave(learner, null);
    await enter(learner);
  });

  it('is signed out, at once or when the day is over', async () => {
    const learner = await createLearner(getPayload());
    const { token } = await enter(learner);
    await leave(learner, today);
    const there = await readViewer(getPayload(), token, now);
    expect(there?.id).toBe(learner.id);
    const tomorrow = new Date(now.getTime() + 86_400_000);
    expect(dayOf(tomorrow)).toBe(nextDay(today));
    expect(await readViewer(getPayload(), token, tomorrow)).toBeNull();
    await leave(learner, previousDay(today));
    const { sessions } = await getPayload().findByID({ collection: 'users', id: learner.id, showHiddenFields: true }); // prettier-ignore
    expect(sessions ?? []).toEqual([]);
  });
});
