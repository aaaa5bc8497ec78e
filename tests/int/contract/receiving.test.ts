import { randomBytes } from 'node:crypto';

import { expect, it } from 'vitest';

import { describeContract } from '../../fixtures/describeContract.ts';
import { drawnPass } from '../../fixtures/drawnPass.ts';

const newCode = () => randomBytes(16).toString('base64url');

interface Day {
  id: string;
  free: string[];
}

describeContract('reception days', (clientOf) => {
  it('are told to guests, and booked without a login with a pass alone', async () => {
    const [staff, nobody] = [await clientOf('staff'), await clientOf()];
    expect((await nobody.get('/appeals/receiving.json')).status).toBe(401);
    const told = await staff.get('/appeals/receiving.json');
    const [day] = told.body.days as Day[];
    if (!day) throw new Error('The demo has no reception day');
    const [slot = '', other = ''] = day.free;
    const keys = (await nobody.get('/voice/keys.json')).body.keys as { purpose: string; month: string; jwk: { kty: string; n: string; e: string } }[]; // prettier-ignore
    const key = keys.find(({ purpose }) => purpose === 'appeal');
    if (!key) throw new Error('No key');
    const pass = await drawnPass(key.jwk, async (blinded) => {
      const asked = { purpose: 'appeal', month: key.month, blinded: [blinded] };
      return (await staff.post('/voice/passes', asked)).body.signed[0] as string;
    });
    const code = newCode();
    const sent = { day: day.id, slot, code, pass };
    const known = await staff.post('/appeals/receiving', sent);
    expect([known.status, known.body.error.code]).toEqual([400, 'appeal-signed-in']);
    const first = await nobody.post('/appeals/receiving', sent);
    expect([first.status, first.body.slot, first.body.state]).toEqual([201, slot, 'booked']);
    // Its answer was lost: the same again is the same visit.
    expect((await nobody.post('/appeals/receiving', sent)).body).toEqual(first.body);
    const again = await nobody.post('/appeals/receiving', { ...sent, slot: other });
    expect([again.status, again.body.error.code]).toEqual([409, 'pass-used']);
    const taken = await staff.post('/appeals/receiving', { day: day.id, slot });
    expect([taken.status, taken.body.error.code]).toEqual([409, 'receiving-taken']);
    expect(taken.body.error.message).toContain(other);

    const open = (receipt: string) =>
      nobody.send('/appeals/receiving.json', { headers: { 'x-receipt': receipt } });
    expect((await open(code)).body).toEqual(first.body);
    const wrong = await open(newCode());
    expect([wrong.status, wrong.body.error.code]).toEqual([404, 'receiving-visit']);
    const gone = await nobody.send('/appeals/receiving/cancel', { method: 'POST', headers: { 'x-receipt': code } }); // prettier-ignore
    expect([gone.status, gone.body.state]).toEqual([200, 'cancelled']);
    const free = (await staff.get('/appeals/receiving.json')).body.days as Day[];
    expect(free.find(({ id }) => id === day.id)?.free).toContain(slot);
  });

  it('refuse what is no pass, no day and no time', async () => {
    const [staff, nobody] = [await clientOf('staff'), await clientOf()];
    const pass = { prepared: newCode(), signature: newCode() };
    const day = 'x';
    const forged = await nobody.post('/appeals/receiving', { day, slot: '09:00', code: newCode(), pass }); // prettier-ignore
    expect([forged.status, forged.body.error.code]).toEqual([403, 'pass-invalid']);
    expect((await nobody.post('/appeals/receiving', { day, slot: '09:00' })).status).toBe(401);
    expect((await nobody.post('/appeals/receiving', {})).status).toBe(400);
    expect((await nobody.get('/appeals/receiving')).status).toBe(405);
    const unknown = await staff.post('/appeals/receiving', { day, slot: '09:00' });
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'receiving-unknown']);
  });
});
