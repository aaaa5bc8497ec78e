import { expect, it } from 'vitest';

import { passMonth } from '../../../cms/domain/passes/passMonth.ts';
import { publicKey } from '../../../cms/domain/passes/publicKey.ts';
import { verifyPass } from '../../../cms/domain/passes/verifyPass.ts';
import { describeContract } from '../../fixtures/describeContract.ts';
import { drawnPass } from '../../fixtures/drawnPass.ts';
import type { Client } from '../../fixtures/httpClient.ts';

const month = passMonth(new Date());

describeContract('anonymous passes', (clientOf) => {
  const keyOf = async ({ get }: Client, purpose: string) => {
    const { body } = await get('/voice/keys.json');
    const { keys } = body as { keys: { purpose: string; month: string; jwk: { n: string } }[] };
    return keys.find((key) => key.purpose === purpose && key.month === month)?.jwk.n ?? '';
  };

  it('/voice/keys.json tells anybody the keys, and sets nothing on their device', async () => {
    const { get } = await clientOf();
    const { status, body, headers } = await get('/voice/keys.json');
    expect(status).toBe(200);
    expect(headers.getSetCookie()).toEqual([]);
    for (const purpose of ['appeal', 'idea', 'talk']) {
      expect(body.keys).toContainEqual({
        ...{ purpose, month },
        jwk: { kty: 'RSA', alg: 'PS384', e: 'AQAB', n: expect.stringMatching(/^[\w-]{342}$/) },
      });
    }
    expect((await (await clientOf()).post('/voice/keys.json')).status).toBe(405);
  });

  it('/voice/passes signs what a device has blinded, and the published key proves it', async () => {
    const staff = await clientOf('manager');
    const modulus = await keyOf(await clientOf(), 'talk');
    let sent = '';
    const pass = await drawnPass(publicKey(modulus), async (blinded) => {
      sent = blinded;
      const answer = await staff.post('/voice/passes', { purpose: 'talk', month, blinded: [blinded] }); // prettier-ignore
      expect(answer.status).toBe(200);
      return answer.body.signed[0] as string;
    });
    const [prepared, signature] = [pass.prepared, pass.signature].map((part) => Buffer.from(part, 'base64url')); // prettier-ignore
    if (!prepared || !signature) throw new Error('No pass');
    expect(verifyPass(publicKey(modulus), { prepared, signature })).toBe(true);
    expect(verifyPass(publicKey(await keyOf(staff, 'idea')), { prepared, signature })).toBe(false);

    // Nobody else draws, and nobody draws more than there are.
    const asked = { purpose: 'talk', month, blinded: [sent] };
    expect((await (await clientOf()).post('/voice/passes', asked)).status).toBe(401);
    const many = Array.from({ length: 5 }, (_, n) => Buffer.alloc(256, n).toString('base64url'));
    const refused = await staff.post('/voice/passes', { ...asked, blinded: many });
    expect([refused.status, refused.body.error.code]).toEqual([429, 'no-passes-left']);
    expect(refused.body.error.message).toContain('每人每月 5 张');
    expect((await staff.post('/voice/passes', asked)).status).toBe(200);
  });

  it.each([
    [{ purpose: 'wish' }, 400, 'invalid-input'],
    [{ purpose: 'survey:' }, 400, 'invalid-input'],
    [{ purpose: 'survey:none' }, 404, 'passes-unknown'],
    [{ month: '2020-01' }, 409, 'pass-month'],
    [{ month: '2026' }, 400, 'invalid-input'],
    [{ blinded: [] }, 400, 'invalid-input'],
    [{ blinded: ['AAAA'] }, 400, 'blinded-form'],
    [{ blinded: [Buffer.alloc(256, 255).toString('base64url')] }, 400, 'blinded-form'],
    [{ blinded: 'AAAA' }, 400, 'invalid-input'],
    [{ blinded: Array.from({ length: 21 }, () => 'AAAA') }, 400, 'invalid-input'],
  ])('/voice/passes with %j answers %i %s', async (wrong, status, code) => {
    const { post } = await clientOf('staff');
    const right = { purpose: 'appeal', month, blinded: [Buffer.alloc(256, 1).toString('base64url')] }; // prettier-ignore
    const { body, ...answer } = await post('/voice/passes', { ...right, ...wrong });
    expect([answer.status, body.error.code]).toEqual([status, code]);
  });
});
