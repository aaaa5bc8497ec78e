import { randomBytes } from 'node:crypto';

import { beforeAll, expect, it } from 'vitest';

import { passMonth } from '../../../cms/domain/passes/passMonth.ts';
import { actAsAuthor } from '../../../cms/operations/appeals/actAsAuthor.ts';
import { actAsOfficer } from '../../../cms/operations/appeals/actAsOfficer.ts';
import { openAsOfficer } from '../../../cms/operations/appeals/openAsOfficer.ts';
import { registerAppeal } from '../../../cms/operations/appeals/registerAppeal.ts';
import { checkPass } from '../../../cms/operations/passes/checkPass.ts';
import { drawPasses } from '../../../cms/operations/passes/drawPasses.ts';
import { publicKeys } from '../../../cms/operations/passes/publicKeys.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { drawnPass } from '../../fixtures/drawnPass.ts';
import { everyRow } from '../../fixtures/everyRow.ts';
import { createOfficers } from './raised.ts';

const now = new Date('2026-11-24T02:34:56.789Z');
const hour = new Date('2026-11-24T02:00:00Z').getTime();

describeOnBothDatabases('what is raised without a name', (getPayload) => {
  let people: Awaited<ReturnType<typeof createOfficers>>;
  beforeAll(async () => {
    people = await createOfficers(getPayload());
  });

  const draw = async (learner: string) => {
    const payload = getPayload();
    const keys = await publicKeys(payload, now);
    const key = keys.find(({ purpose, month }) => purpose === 'appeal' && month === passMonth(now));
    if (!key) throw new Error('No key');
    return drawnPass(key.jwk, async (blinded) => {
      const asked = { learner, purpose: 'appeal', month: passMonth(now), now } as const;
      const [signed] = await drawPasses(payload, { ...asked, blinded: [blinded] });
      return signed;
    });
  };
  it('leaves no row that leads to who it was, and no time but the hour', async () => {
    const payload = getPayload();
    const pass = await draw(people.teamMember.id);
    const before = await everyRow(payload);
    const { mark } = await checkPass(payload, { purpose: 'appeal', pass, now });
    const code = randomBytes(16).toString('base64url');
    const matter = { category: 'pay', text: '加班费没有发', place: '', unit: people.mine.id };
    const { number } = await registerAppeal(payload, {
      ...{ matter, by: { mode: 'anonymous', mark }, code, now },
    });
    const officer = { actor: people.zhao, number, now };
    await actAsOfficer(payload, { ...officer, act: { kind: 'claimed' } });
    await actAsOfficer(payload, { ...officer, act: { kind: 'closed', cause: '漏报', remedy: '补发', proof: '工资单' } }); // prettier-ignore
    const key = { learner: null, code };
    await actAsAuthor(payload, { number, key, now, act: { kind: 'rated', score: 5, words: '' } });
    const after = await everyRow(payload);
    const changed = [...after].filter(([id, row]) => before.get(id) !== row);
    // The case and its steps alone: no log, no version, no counter tells that something came in.
    expect(changed.map(([id]) => id).sort()).toEqual(
      [`appeals ${number}`, ...[1, 2, 3].map((n) => `appeal-steps ${number}/${n}`)].sort(),
    );
    const { teamMember } = people;
    const [draws] = [...after].filter(([id]) => id.startsWith('pass-draws '));
    const secrets = [teamMember.id, teamMember.name, teamMember.staffNumber, code, pass.signature, pass.prepared]; // prettier-ignore
    for (const [id, row] of changed) {
      for (const secret of secrets) expect([id, row.includes(String(secret))]).toEqual([id, false]);
    }
    expect(draws?.[1]).not.toContain(mark);
    const row = JSON.parse(after.get(`appeals ${number}`) ?? '{}') as Record<string, unknown>;
    expect(row).toMatchObject({ openedAt: hour, mark });
    expect(row.learner ?? null).toBe(null);
    const rated = JSON.parse(after.get(`appeal-steps ${number}/3`) ?? '{}') as object;
    expect(rated).toMatchObject({ kind: 'rated', at: hour });
    expect(Object.keys(row)).not.toContain('createdAt');
    const seen = await openAsOfficer(payload, { actor: people.zhao, number, now });
    expect(seen.author).toBe(null);
  });

  it('needs a pass that is one', async () => {
    const payload = getPayload();
    const pass = await draw(people.miner.id);
    const wrong = { ...pass, signature: Buffer.from(pass.signature, 'base64url').reverse().toString('base64url') }; // prettier-ignore
    await expect(checkPass(payload, { purpose: 'appeal', pass: wrong, now })).rejects.toMatchObject({ status: 403, code: 'pass-invalid' }); // prettier-ignore
    await expect(checkPass(payload, { purpose: 'idea', pass, now })).rejects.toMatchObject({ status: 403 }); // prettier-ignore
  });

  it('of no unit is seen from the top', async () => {
    const payload = getPayload();
    const { mark } = await checkPass(payload, { purpose: 'appeal', pass: await draw(people.forester.id), now }); // prettier-ignore
    const matter = { category: 'other', text: '建议多开班车', place: '', unit: null };
    const { number } = await registerAppeal(payload, {
      ...{ matter, by: { mode: 'anonymous', mark }, code: null, now },
    });
    const open = (actor: typeof people.top) => openAsOfficer(payload, { actor, number, now });
    expect((await open(people.top)).row.id).toBe(number);
    await expect(open(people.zhao)).rejects.toMatchObject({ status: 403 });
  });
});
