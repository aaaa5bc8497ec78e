import { executeAuthStrategies, type Payload } from 'payload';
import { expect, it } from 'vitest';

import { logIn } from '../../../cms/operations/accounts/logIn.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';

async function holderOf(payload: Payload, token: string | undefined) {
  const headers = new Headers({ authorization: `JWT ${token}` });
  const { user } = await executeAuthStrategies({ headers, payload });
  return user?.id ?? null;
}

describeOnBothDatabases('signing in', (getPayload) => {
  it('keeps every session of those who sign in at the same moment', async () => {
    const payload = getPayload();
    const account = { username: 'twice', password: 'demo-password-1' };
    const { id } = await payload.create({
      collection: 'users',
      data: { ...account, name: '两处登录', roles: ['staff'] },
    });
    const answers = await Promise.all([1, 2, 3, 4].map(() => logIn(payload, account)));
    const holders = await Promise.all(answers.map(({ token }) => holderOf(payload, token)));
    expect(holders).toEqual([id, id, id, id]);
  });
});
