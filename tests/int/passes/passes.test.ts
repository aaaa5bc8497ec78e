import { randomBytes } from 'node:crypto';

import type { CollectionSlug, Payload } from 'payload';
import { describe, expect, it } from 'vitest';

import { passMonth } from '../../../cms/domain/passes/passMonth.ts';
import type { Purpose } from '../../../cms/domain/passes/purpose.ts';
import { checkPass } from '../../../cms/operations/passes/checkPass.ts';
import { drawPasses } from '../../../cms/operations/passes/drawPasses.ts';
import { passKeys } from '../../../cms/operations/passes/passKeys.ts';
import { publicKeys } from '../../../cms/operations/passes/publicKeys.ts';
import { endPasses, retirePassKeys } from '../../../cms/operations/passes/retirePassKeys.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { drawnPass } from '../../fixtures/drawnPass.ts';
import { createLearner } from '../../fixtures/people.ts';

const now = new Date('2026-11-20T02:00:00Z');
const december = new Date('2026-12-10T02:00:00Z');
const january = new Date('2027-01-10T02:00:00Z');
const month = '2026-11';

/** Any number below any modulus: who signs can't tell what is in it. */
const something = () => {
  const bytes = randomBytes(256);
  bytes[0] = 0;
  return bytes.toString('base64url');
};
const some = (count: number) => Array.from({ length: count }, something);

async function newPass(payload: Payload, purpose: Purpose = 'appeal', at = now) {
  const { id: learner } = await createLearner(payload);
  const keys = await publicKeys(payload, at);
  const key = keys.find((one) => one.purpose === purpose && one.month === passMonth(at));
  if (!key) throw new Error('No key');
  const asked = { learner, purpose, month: passMonth(at), now: at };
  return drawnPass(key.jwk, async (blinded) => {
    const [signed] = await drawPasses(payload, { ...asked, blinded: [blinded] });
    return signed;
  });
}

describeOnBothDatabases('anonymous passes', (getPayload, { platform }) => {
  const draws = async (learner: string) => {
    const { docs } = await getPayload().db.find<{ digests: string; scope: string }>({
      collection: 'pass-draws',
      where: { learner: { equals: learner } },
      pagination: false,
    });
    return docs.flatMap(({ digests }) => digests.split(' '));
  };

  describe('have keys', () => {
    it('one a purpose and month, also where two servers are asked first', async () => {
      const servers = [getPayload(), await platform().another()];
      const given = await Promise.all(
        [0, 1, 0, 1].map((n) => publicKeys(servers[n] ?? getPayload(), now)),
      );
      for (const one of given) expect(one).toEqual(given[0]);
      expect(given[0]?.map(({ purpose, month }) => [purpose, month])).toEqual([
        ['appeal', month],
        ['idea', month],
        ['talk', month],
      ]);
      expect(new Set(given[0]?.map(({ jwk }) => jwk.n)).size).toBe(3);
      expect(Object.keys(given[0]?.[0]?.jwk ?? {}).sort()).toEqual(['alg', 'e', 'kty', 'n']);
    });

    it('whose private half is stored encrypted', async () => {
      await publicKeys(getPayload(), now);
      const rows = await passKeys.all(getPayload());
      for (const { privateKey } of rows) {
        expect(privateKey).toMatch(/^[0-9a-f]{1000,}$/);
        expect(getPayload().decrypt(privateKey ?? '')).toContain('BEGIN PRIVATE KEY');
      }
    });

    it('and go on with new ones where the platform’s secret is another', async () => {
      const pass = await newPass(getPayload());
      const other = await platform().another();
      other.secret = randomBytes(16).toString('hex');
      const { id: learner } = await createLearner(getPayload());
      const blinded = some(1);
      const asked = { learner, purpose: 'appeal', month, blinded, now } as const;
      expect(await drawPasses(other, asked)).toHaveLength(1);
      const [[signs], [signed]] = [await publicKeys(other, now), await publicKeys(getPayload(), now)]; // prettier-ignore
      expect([signs?.purpose, signed?.purpose]).toEqual(['appeal', 'appeal']);
      expect(signs?.jwk).not.toEqual(signed?.jwk);
      await expect(checkPass(other, { purpose: 'appeal', pass, now })).resolves.toBeDefined();
    });
  });

  describe('are drawn', () => {
    it('as many as there are for each, and not one more', async () => {
      const { id: learner } = await createLearner(getPayload());
      const asked = { learner, purpose: 'appeal', month, now } as const;
      const blinded = some(4);
      const signed = await drawPasses(getPayload(), { ...asked, blinded });
      expect(new Set(signed).size).toBe(4);
      const tooMany = drawPasses(getPayload(), { ...asked, blinded: some(2) });
      await expect(tooMany).rejects.toMatchObject({ status: 429, code: 'no-passes-left' });
      expect(await draws(learner)).toHaveLength(4);
      await drawPasses(getPayload(), { ...asked, blinded: some(1) });
      await expect(drawPasses(getPayload(), { ...asked, blinded: some(1) })).rejects.toThrow();

      // What was lost on its way is given again, the same, and counts once.
      expect(await drawPasses(getPayload(), { ...asked, blinded })).toEqual(signed);
      expect(await draws(learner)).toHaveLength(5);
      // Another purpose has passes of its own.
      await drawPasses(getPayload(), { ...asked, purpose: 'idea', blinded: some(5) });
      expect(await draws(learner)).toHaveLength(10);
    });

    it('no more by asking two servers at once', async () => {
      const { id: learner } = await createLearner(getPayload());
      const servers = [getPayload(), await platform().another()];
      const tries = await Promise.allSettled(
        Array.from({ length: 12 }, (_, n) =>
          drawPasses(servers[n % 2] ?? getPayload(), {
            ...{ learner, purpose: 'talk', month, blinded: some(1), now },
          }),
        ),
      );
      const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(refused).toHaveLength(7);
      for (const reason of refused) expect(reason).toMatchObject({ code: 'no-passes-left' });
      expect(await draws(learner)).toHaveLength(5);
    });

    it('once where one lost answer is asked for on two servers at once', async () => {
      const { id: learner } = await createLearner(getPayload());
      const servers = [getPayload(), await platform().another()];
      const blinded = some(5);
      const given = await Promise.all(
        servers.map((one) => drawPasses(one, { learner, purpose: 'idea', month, blinded, now })),
      );
      expect(given[0]).toEqual(given[1]);
      expect(await draws(learner)).toHaveLength(5);
    });

    it.each([
      ['last month’s', { month: '2026-10' }, 409, 'pass-month'],
      ['next month’s', { month: '2026-12' }, 409, 'pass-month'],
      ['a survey’s that isn’t open', { purpose: 'survey:none' }, 404, 'passes-unknown'],
      ['too short', { blinded: ['AAAA'] }, 400, 'blinded-form'],
      ['no base64url', { blinded: ['?'] }, 400, 'blinded-form'],
      ['beyond the modulus', { blinded: [Buffer.alloc(256, 255).toString('base64url')] }, 400, 'blinded-form'], // prettier-ignore
      ['partly wrong', { blinded: [something(), 'AAAA'] }, 400, 'blinded-form'],
    ] as const)('not where they are %s, and nothing is counted', async (_, wrong, status, code) => {
      const { id: learner } = await createLearner(getPayload());
      const asked = { learner, purpose: 'appeal', month, blinded: some(1), now } as const;
      const refused = drawPasses(getPayload(), { ...asked, ...wrong });
      await expect(refused).rejects.toMatchObject({ status, code });
      expect(await draws(learner)).toEqual([]);
    });

    it('and leave nothing that tells when, or what was signed', async () => {
      const payload = getPayload();
      const { id: learner } = await createLearner(payload);
      const blinded = some(2);
      const signed = await drawPasses(payload, { learner, purpose: 'idea', month, blinded, now });
      const { docs } = await payload.db.find<Record<string, unknown>>({
        collection: 'pass-draws',
        where: { learner: { equals: learner } },
      });
      expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['digests', 'id', 'learner', 'scope']);
      const kept = JSON.stringify(docs);
      for (const secret of [...blinded, ...signed]) expect(kept).not.toContain(secret);
      if (payload.db.name === 'mongoose') {
        // The first four bytes of an id are otherwise the second in which it was made.
        const made = Number.parseInt(String(docs[0]?.id).slice(0, 8), 16);
        expect(Math.abs(made - Date.now() / 1000)).toBeGreaterThan(3600);
      }
    });
  });

  describe('are used', () => {
    it('by whoever has one, and known again by their mark', async () => {
      const pass = await newPass(getPayload());
      const { mark } = await checkPass(getPayload(), { purpose: 'appeal', pass, now });
      expect(mark).toMatch(/^[\w-]{43}$/);
      const again = await checkPass(await platform().another(), { purpose: 'appeal', pass, now });
      expect(again.mark).toBe(mark);
      const other = await newPass(getPayload());
      expect((await checkPass(getPayload(), { purpose: 'appeal', pass: other, now })).mark).not.toBe(mark); // prettier-ignore
    });

    it('in their month and the next, for what they were drawn for', async () => {
      const pass = await newPass(getPayload());
      const check = (purpose: Purpose, at: Date) => checkPass(getPayload(), { purpose, pass, now: at }); // prettier-ignore
      await expect(check('appeal', december)).resolves.toBeDefined();
      const invalid = { status: 403, code: 'pass-invalid' };
      await expect(check('appeal', january)).rejects.toMatchObject(invalid);
      await expect(check('idea', now)).rejects.toMatchObject(invalid);
      await expect(check('survey:none', now)).rejects.toMatchObject(invalid);
    });

    it.each(['prepared', 'signature'] as const)('not with a forged %s', async (name) => {
      const pass = await newPass(getPayload());
      for (const forged of [randomBytes(256).toString('base64url'), 'AAAA', '!', '中文']) {
        const check = checkPass(getPayload(), { purpose: 'appeal', pass: { ...pass, [name]: forged }, now }); // prettier-ignore
        await expect(check).rejects.toMatchObject({ status: 403, code: 'pass-invalid' });
      }
    });
  });

  describe('of a survey', () => {
    const purpose = 'survey:1' as const;

    it('are one for each while it is open, over the months', async () => {
      const payload = getPayload();
      await Promise.all([passKeys.make(payload, { purpose, now }), passKeys.make(await platform().another(), { purpose, now })]); // prettier-ignore
      expect(await passKeys.all(payload, purpose)).toHaveLength(1);
      const pass = await newPass(payload, purpose);
      const { id: learner } = await createLearner(payload);
      await drawPasses(payload, { learner, purpose, month, blinded: some(1), now });
      const second = drawPasses(payload, { learner, purpose, month, blinded: some(1), now: january }); // prettier-ignore
      await expect(second).rejects.toMatchObject({ status: 429 });
      await retirePassKeys(payload, january);
      await expect(checkPass(payload, { purpose, pass, now: january })).resolves.toBeDefined();

      await endPasses(payload, purpose);
      await expect(checkPass(payload, { purpose, pass, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
      expect(await draws(learner)).toEqual([]);
    });
  });

  it('are signed by nobody once their month is over, and forgotten a month later', async () => {
    const payload = getPayload();
    const pass = await newPass(payload, 'talk');
    const { id: learner } = await createLearner(payload);
    await drawPasses(payload, { learner, purpose: 'talk', month, blinded: some(1), now });
    await retirePassKeys(payload, now);
    expect((await passKeys.all(payload, 'talk')).every(({ privateKey }) => privateKey)).toBe(true);

    await retirePassKeys(payload, december);
    expect((await passKeys.all(payload, 'talk')).every(({ privateKey }) => !privateKey)).toBe(true);
    await expect(checkPass(payload, { purpose: 'talk', pass, now: december })).resolves.toBeDefined(); // prettier-ignore
    const published = await publicKeys(payload, december);
    expect(published.map((one) => one.month)).toEqual(
      published
        .map((one) => one.month)
        .toSorted()
        .toReversed(),
    );

    await retirePassKeys(payload, january);
    const left = await passKeys.all(payload, 'talk');
    expect(left.map((one) => one.month)).toEqual(['2026-12']);
    expect(await draws(learner)).toEqual([]);
  });

  it('are nowhere in the database: drawn by many and checked, none is found there', async () => {
    const payload = getPayload();
    const passes = await Promise.all(Array.from({ length: 10 }, () => newPass(payload)));
    const marks = await Promise.all(
      passes.map((pass) => checkPass(payload, { purpose: 'appeal', pass, now })),
    );
    let stored = '';
    for (const collection of Object.keys(payload.collections) as CollectionSlug[]) {
      const { docs } = await payload.db.find({ collection, pagination: false });
      stored += JSON.stringify(docs);
    }
    expect(stored).toContain('appeal|2026-11');
    for (const secret of [...passes.flatMap(Object.values), ...marks.map(({ mark }) => mark)]) {
      const bytes = Buffer.from(secret as string, 'base64url');
      for (const form of ['base64url', 'base64', 'hex'] as const) {
        expect(stored).not.toContain(bytes.toString(form));
      }
    }
  });
});
