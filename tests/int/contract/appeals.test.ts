import { randomBytes } from 'node:crypto';

import sharp from 'sharp';
import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import { drawnPass } from '../../fixtures/drawnPass.ts';

const matter = { category: 'life', text: '夜班食堂的饭总是凉的', place: '东井食堂' };
const newCode = () => randomBytes(16).toString('base64url');

describeContract('what people raise', (clientOf) => {
  it('is registered with a number and a code, and told to its author and the code alone', async () => {
    const [staff, worker, nobody] = [await clientOf('staff'), await clientOf('worker'), await clientOf()]; // prettier-ignore
    const { status, body } = await staff.post('/appeals', { mode: 'confidential', ...matter });
    expect(status).toBe(201);
    expect(body).toEqual({
      number: expect.stringMatching(/^\d{4}-[A-Z2-9]{6}$/),
      code: expect.stringMatching(/^[\w-]{22}$/),
    });
    const { number, code } = body as { number: string; code: string };
    const told = await staff.get(`/appeals/${number}.json`);
    expect(told.body).toMatchObject({
      ...{ number, state: 'registered', category: 'life' },
      steps: [{ kind: 'registered', at: expect.any(String) }],
    });
    const [first, done] = [told.body.dueFirst, told.body.dueDone].map((one) => Date.parse(one as string)); // prettier-ignore
    expect(first).toBeLessThan(done ?? 0);
    const byCode = await nobody.send(`/appeals/${number}.json`, { headers: { 'x-receipt': code } });
    expect(byCode.body).toEqual(told.body);
    for (const client of [worker, nobody]) {
      expect((await client.get(`/appeals/${number}.json`)).status).toBe(404);
    }
    const wrong = await nobody.send(`/appeals/${number}.json`, { headers: { 'x-receipt': newCode() } }); // prettier-ignore
    expect([wrong.status, wrong.body.error.code]).toEqual([404, 'appeal-unknown']);
    const early = await staff.post(`/appeals/${number}/reopen`, { words: '没好' });
    expect([early.status, early.body.error.code]).toEqual([409, 'appeal-open']);
    const odd = await staff.post(`/appeals/${number}/rating`, { score: 6 });
    expect(odd.status).toBe(400);
  });

  it('without a login is refused, without a pass too', async () => {
    const [nobody, staff] = [await clientOf(), await clientOf('staff')];
    expect((await nobody.post('/appeals', { mode: 'named', ...matter })).status).toBe(401);
    expect((await nobody.post('/appeals', { mode: 'anonymous', ...matter })).status).toBe(400);
    const pass = { prepared: newCode(), signature: newCode() };
    const forged = await nobody.post('/appeals', { mode: 'anonymous', ...matter, pass });
    expect([forged.status, forged.body.error.code]).toEqual([403, 'pass-invalid']);
    const known = await staff.post('/appeals', { mode: 'anonymous', ...matter, pass });
    expect([known.status, known.body.error.code]).toEqual([400, 'appeal-signed-in']);
    expect((await nobody.get('/appeals/board.json')).status).toBe(401);
  });

  it('is refused where it can’t be taken, with a sentence', async () => {
    const staff = await clientOf('staff');
    for (const change of [
      { text: '' },
      { text: '字'.repeat(50_000) },
      { category: 'x' },
      { mode: 'x' },
    ]) {
      // prettier-ignore
      const { status, body } = await staff.post('/appeals', { mode: 'named', ...matter, ...change });
      expect(status).toBe(400);
      expect(body.error.message).toEqual(expect.any(String));
    }
  });

  it('with a pass is registered without a login, and the pass is worth nothing more', async () => {
    const [staff, nobody] = [await clientOf('manager'), await clientOf()];
    const { body } = await nobody.get('/voice/keys.json');
    const keys = body.keys as { purpose: string; month: string; jwk: { kty: string; n: string; e: string } }[]; // prettier-ignore
    const key = keys.find(({ purpose }) => purpose === 'appeal');
    if (!key) throw new Error('No key');
    const pass = await drawnPass(key.jwk, async (blinded) => {
      const asked = { purpose: 'appeal', month: key.month, blinded: [blinded] };
      return (await staff.post('/voice/passes', asked)).body.signed[0] as string;
    });
    const code = newCode();
    const sent = { mode: 'anonymous', ...matter, pass, code };
    const first = await nobody.post('/appeals', sent);
    expect([first.status, first.body.code]).toEqual([201, code]);
    // Its answer was lost: the same again is the same case.
    expect((await nobody.post('/appeals', sent)).body).toEqual(first.body);
    const again = await nobody.post('/appeals', { ...sent, code: newCode() });
    expect([again.status, again.body.error.code]).toEqual([409, 'pass-used']);
    const { number } = first.body as { number: string };
    const told = await nobody.send(`/appeals/${number}.json`, { headers: { 'x-receipt': code } });
    expect(told.body.steps[0].at).toMatch(/:00:00\.000Z$/);
  });

  it('takes pictures with its code alone, and of none is told where it was taken', async () => {
    const [staff, nobody] = [await clientOf('staff'), await clientOf()];
    const { body } = await nobody.get('/voice/keys.json');
    const keys = body.keys as { purpose: string; month: string; jwk: { kty: string; n: string; e: string } }[]; // prettier-ignore
    const key = keys.find(({ purpose }) => purpose === 'appeal');
    if (!key) throw new Error('No key');
    const pass = await drawnPass(key.jwk, async (blinded) => {
      const asked = { purpose: 'appeal', month: key.month, blinded: [blinded] };
      return (await staff.post('/voice/passes', asked)).body.signed[0] as string;
    });
    const code = newCode();
    const { number } = (await nobody.post('/appeals', { mode: 'anonymous', ...matter, pass, code })).body as { number: string }; // prettier-ignore
    const taken = { IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '23/1 12/1 0/1' } };
    const bytes =
      await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336655' } }) // prettier-ignore
        .jpeg()
        .withExif(taken)
        .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const send = (receipt: string) => {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), '更衣室.jpg');
      const headers = { 'x-receipt': receipt };
      return nobody.send(`/appeals/${number}/pictures`, { method: 'POST', body: form, headers });
    };
    const wrong = await send(newCode());
    expect([wrong.status, wrong.body.error.code]).toEqual([404, 'appeal-unknown']);
    const told = await send(code);
    expect(told.status).toBe(201);
    expect(told.body.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['registered', 'pictured']); // prettier-ignore
    expect(told.body.steps[1].at).toMatch(/:00:00\.000Z$/);
    expect((await nobody.get(`/appeals/${number}.json`)).status).toBe(404);
    // Its officers see it, and its author's colleagues don't.
    const officer = await clientOf('D1053');
    const page = (await officer.get(`/voice/desk/${number}`)).body as string;
    const [address = ''] = /\/appeals\/[^"/]+\/pictures\/[^"]+\.webp/.exec(page) ?? [];
    expect((await staff.get(address)).status).toBe(404);
    const seen = await fetch(`${officer.url}${address}`, { headers: { cookie: officer.cookie } });
    const kept = await sharp(Buffer.from(await seen.arrayBuffer())).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 60 });
    expect([kept.exif, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined]);
  });

  it('is counted on the board', async () => {
    const staff = await clientOf('staff');
    const { status, body } = await staff.get('/appeals/board.json?category=pay');
    expect([status, Object.keys(body as object).sort()]).toEqual([
      200,
      ['answeredInTime', 'medianHoursToFirst', 'registered', 'released', 'reopened', 'satisfied', 'solved'], // prettier-ignore
    ]);
    expect((await staff.get('/appeals/board.json?month=2026-13')).status).toBe(400);
  });
});
