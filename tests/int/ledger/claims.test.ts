import { beforeAll, expect, it } from 'vitest';

import type { Breach } from '../../../cms/domain/ledger/breach.ts';
import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { grantClaim } from '../../../cms/operations/ledger/grantClaim.ts';
import { handInClaim } from '../../../cms/operations/ledger/handInClaim.ts';
import { readClaims } from '../../../cms/operations/ledger/readClaims.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { readWaitingClaims } from '../../../cms/operations/ledger/readWaitingClaims.ts';
import { refuseClaim } from '../../../cms/operations/ledger/refuseClaim.ts';
import { settleClaim } from '../../../cms/operations/ledger/settleClaim.ts';
import { settleClaims } from '../../../cms/operations/ledger/settleClaims.ts';
import { withdrawClaim } from '../../../cms/operations/ledger/withdrawClaim.ts';
import { dayOf } from '../../../cms/domain/shanghai.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { readTrainerTasks } from '../../../cms/operations/reports/readTrainerTasks.ts';
import { compareAndSet } from '../../../cms/operations/stores/compareAndSet.ts';
import { verifyLedger } from '../../../cms/operations/upkeep/verifyLedger.ts';
import type { User } from '../../../cms/payload-types.ts';
import { createPolicy } from '../../fixtures/content.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';

const year = 2026;
const now = new Date('2026-11-20T02:00:00Z');
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });
const pdf = Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n');

describeOnBothDatabases('claims', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  let requests = 0;
  const handing = (learner: User, changed = {}) => ({
    ...{ learner: learner.id, request: `request-${(requests += 1)}`, now },
    learning: {
      ...{ course: '党务干部培训班', provider: '市委党校', day: '2026-10-16', units: 800 },
      ...changed,
    },
    file: { name: '结业证书.pdf', bytes: pdf },
  });
  const person = () => createLearner(getPayload(), { unit: company.team.id });
  const handIn = (learner: User, changed = {}) =>
    handInClaim(getPayload(), handing(learner, changed));
  const deciding = (id: string, changed = {}) => ({
    ...{ actor: company.trainer, id, units: 800, words: '', now },
    ...changed,
  });
  const grant = (id: string, changed = {}) => grantClaim(getPayload(), deciding(id, changed));
  const entriesOf = (learner: User) => readEntries(getPayload(), { learner: learner.id, year });
  const claimOf = async (id: string) =>
    getPayload().findByID({ collection: 'claims', id, depth: 0 });
  const waitingOf = async (viewer: User) =>
    (await readTrainerTasks(getPayload(), { viewer, now })).claims;
  const prove = async () => {
    const breaches: Breach[] = [];
    await verifyLedger(getPayload(), { now: new Date(), onBreach: (one) => breaches.push(one) });
    return breaches;
  };

  it('are handed in with evidence, and granted into the ledger with their source', async () => {
    const payload = getPayload();
    const learner = await person();
    const claim = await handIn(learner);
    expect(claim).toMatchObject({ state: 'waiting', year, at: now.getTime() });
    const waiting = await readWaitingClaims(payload, {
      ...{ actor: company.trainer, page: 1, limit: 20 },
    });
    expect(waiting.docs).toMatchObject([
      { id: claim.id, learner: { name: learner.name }, file: { name: '结业证书.pdf' } },
    ]);
    expect(await waitingOf(company.trainer)).toEqual({ count: 1, since: dayOf(now) });
    expect(await waitingOf(learner)).toEqual({ count: 0, since: null });
    expect(await grant(claim.id, { units: 600, words: '课程表为六学时' })).toBe(600);
    expect(await entriesOf(learner)).toMatchObject([
      {
        ...{ key: `adjustment:claim:${claim.id}`, kind: 'adjustment', units: 600 },
        ...{ sourceCollection: 'claims', sourceId: claim.id, sourceTitle: '党务干部培训班' },
        ...{ day: '2026-10-16', byName: '培训员', policy: 'default' },
        reason: '学时申报，市委党校举办；课程表为六学时',
      },
    ]);
    expect(await claimOf(claim.id)).toMatchObject({
      ...{ state: 'granted', allowedUnits: 600, grantedUnits: 600, settled: true },
    });
    expect((await waitingOf(company.trainer)).count).toBe(0);
    expect(await prove()).toEqual([]);
  });

  it('show their evidence to the learner and those in charge alone', async () => {
    const payload = getPayload();
    const learner = await person();
    const { file } = await handIn(learner);
    const readable = async (user: User) => {
      const where = { id: { equals: file } };
      const asked = { collection: 'claim-files', where, overrideAccess: false, user } as const;
      return (await payload.find(asked)).docs.length;
    };
    const admin = await createAdmin(payload);
    const lookers = [learner, company.trainer, admin, company.forester];
    expect(await Promise.all(lookers.map(readable))).toEqual([1, 1, 1, 0]);
  });

  it('are refused with words, or withdrawn, and bring nothing', async () => {
    const payload = getPayload();
    const learner = await person();
    const [one, other] = [await handIn(learner), await handIn(learner)];
    const refuse = (words: string) => refuseClaim(payload, deciding(one.id, { words }));
    await expect(refuse(' ')).rejects.toMatchObject(refused(400, 'claim-words-missing'));
    await refuse('证书上没有姓名');
    await expect(withdrawClaim(payload, { learner: company.miner.id, id: other.id })).rejects.toMatchObject(refused(404, 'claim-unknown')); // prettier-ignore
    await withdrawClaim(payload, { learner: learner.id, id: other.id });
    for (const { id } of [one, other]) {
      const decided = refused(409, 'claim-decided');
      await expect(grant(id)).rejects.toMatchObject(decided);
      await expect(withdrawClaim(payload, { learner: learner.id, id })).rejects.toMatchObject(decided); // prettier-ignore
    }
    const { docs } = await readClaims(payload, { learner: learner.id, page: 1, limit: 20 });
    expect(docs.map(({ state, words }) => [state, words ?? '']).sort()).toEqual([
      ['refused', '证书上没有姓名'],
      ['withdrawn', ''],
    ]);
    expect(await entriesOf(learner)).toEqual([]);
  });

  it('are decided by those who may, and for no more than was asked', async () => {
    const payload = getPayload();
    const claim = await handIn(await person());
    const own = await handIn(company.trainer);
    const outside = await handIn(company.forester);
    const cases = [
      [() => grant(claim.id, { actor: company.miner }), refused(403, 'forbidden/claim')],
      [() => grant(outside.id), refused(403, 'forbidden/claim-outside')],
      [() => grant(own.id), refused(403, 'forbidden/claim-own')],
      [() => grant(claim.id, { units: 801 }), refused(400, 'claim-units-form', { most: 8 })],
      [() => grant(claim.id, { units: 0 }), refused(400, 'claim-units-form', { most: 8 })],
      [() => grant(claim.id, { units: Number.NaN }), refused(400, 'claim-units-form', { most: 8 })],
      [() => grant('no-claim'), refused(404, 'claim-unknown')],
    ] as const;
    for (const [act, answer] of cases) await expect(act()).rejects.toMatchObject(answer);
    const { docs } = await readWaitingClaims(payload, {
      ...{ actor: company.trainer, page: 1, limit: 100 },
    });
    const listed = docs.map(({ id }) => id);
    expect(listed).toContain(claim.id);
    expect(listed).not.toContain(own.id);
    expect(listed).not.toContain(outside.id);
    await grant(own.id, { actor: await createAdmin(payload) });
  });

  it('are taken with what they need only', async () => {
    const payload = getPayload();
    const learner = await person();
    const sent = (file: { name: string; bytes: Uint8Array } | null) =>
      handInClaim(payload, { ...handing(learner), file });
    const named = (bytes: Uint8Array) => ({ name: 'a.jpg', bytes });
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]);
    await payload.create({ collection: 'closed-years', data: { year: 2020 } });
    const cases = [
      [() => sent(null), refused(400, 'claim-file-missing')],
      [() => sent(named(Buffer.alloc(0))), refused(400, 'claim-file-missing')],
      [() => sent(named(Buffer.from('<svg/>'))), refused(400, 'claim-file-kind')],
      [() => sent(named(pdf.subarray(0, -8))), refused(400, 'claim-file-damaged')],
      [() => sent(named(jpeg)), refused(400, 'claim-file-damaged')],
      [() => sent(named(Buffer.alloc(5 * 1024 * 1024 + 1))), refused(400, 'claim-file-large', { most: 5 })], // prettier-ignore
      [() => handIn(learner, { day: '2026-11-21' }), refused(400, 'claim-day-ahead')],
      [
        () => handIn(learner, { day: '2020-05-01' }),
        refused(409, 'claim-year-closed', { year: 2020 }),
      ],
    ] as const;
    for (const [act, answer] of cases) await expect(act()).rejects.toMatchObject(answer);
    expect(await payload.count({ collection: 'claims', where: { learner: { equals: learner.id } } })).toEqual({ totalDocs: 0 }); // prettier-ignore
  });

  it('bring no more than the year’s cap, and again what a reversal gave back', async () => {
    const payload = getPayload();
    const learner = await person();
    const claims = [];
    for (let n = 0; n < 4; n += 1) claims.push(await handIn(learner, { units: 1500 }));
    const [first, second, third, fourth] = claims.map(({ id }) => id) as [string, string, string, string]; // prettier-ignore
    expect(await grant(first, { units: 1500 })).toBe(1500);
    expect(await grant(second, { units: 1500 })).toBe(500);
    const full = refused(409, 'claim-cap-reached', { year, most: 20 });
    await expect(grant(third, { units: 1500 })).rejects.toMatchObject(full);
    expect(await claimOf(third)).toMatchObject({ state: 'waiting' });
    const entry = (await entriesOf(learner)).find(({ sourceId }) => sourceId === first);
    await correctLedger(payload, {
      ...{ actor: company.trainer, learner: learner.id, now },
      correction: { kind: 'reversal', entry: entry?.id ?? '', reason: '证书是别人的' },
    });
    const { reversed } = await readClaims(payload, { learner: learner.id, page: 1, limit: 20 });
    expect([...reversed]).toEqual([first]);
    // What was reversed is not entered again by whoever settles once more.
    expect(await settleClaim(payload, { claim: await claimOf(first), now })).toBe(1500);
    expect(await entriesOf(learner)).toHaveLength(3);
    // Two at once, on two servers: together no more than there is room for.
    const other = await platform().another();
    const both = await Promise.all([
      grantClaim(payload, deciding(third, { units: 1000 })),
      grantClaim(other, deciding(fourth, { units: 1000 })),
    ]);
    expect(both.sort()).toEqual([1000, 500].sort());
    expect(await prove()).toEqual([]);
  });

  it('are handed in and decided once, by two servers at once', async () => {
    const learner = await person();
    const servers = [getPayload(), await platform().another()];
    const form = handing(learner);
    const sent = await Promise.all(servers.map((one) => handInClaim(one, form)));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    const files = {
      collection: 'claim-files',
      where: { learner: { equals: learner.id } },
    } as const;
    expect(await getPayload().count(files)).toEqual({ totalDocs: 1 });
    const id = sent[0]?.id ?? '';
    const decided = await Promise.allSettled([
      ...servers.map((one) => grantClaim(one, deciding(id))),
      ...servers.map((one) => refuseClaim(one, deciding(id, { words: '不行' }))),
    ]);
    const lost = decided.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as unknown] : [],
    );
    expect(lost).toHaveLength(3);
    for (const error of lost) expect(error).toMatchObject(refused(409, 'claim-decided'));
    const { state } = await claimOf(id);
    expect(await entriesOf(learner)).toHaveLength(state === 'granted' ? 1 : 0);
  });

  it('are settled where a kill cut them off, before the entry or after it', async () => {
    const payload = getPayload();
    const learner = await person();
    const [one, other] = [await handIn(learner), await handIn(learner)];
    await grant(other.id);
    const by = { decidedBy: company.trainer.id, decidedByName: '培训员', decidedAt: now.getTime() };
    const cut = { state: 'granted', allowedUnits: 800, settled: false, grantedUnits: null };
    await compareAndSet(payload, 'claims', [
      { id: one.id, expect: { state: 'waiting' }, set: { ...cut, ...by } },
      { id: other.id, expect: { state: 'granted' }, set: cut },
    ]);
    expect(await prove()).toEqual([]);
    await settleClaims(payload, now);
    expect((await entriesOf(learner)).map(({ units }) => units)).toEqual([800, 800]);
    for (const { id } of [one, other]) {
      expect(await claimOf(id)).toMatchObject({ settled: true, grantedUnits: 800 });
    }
    expect(await prove()).toEqual([]);
  });

  it('stay out of a year that was closed meanwhile', async () => {
    const payload = getPayload();
    const learner = await person();
    const claim = await handIn(learner, { day: '2021-05-01' });
    await payload.create({ collection: 'closed-years', data: { year: 2021 } });
    const closed = refused(409, 'claim-year-closed', { year: 2021 });
    await expect(grant(claim.id)).rejects.toMatchObject(closed);
    expect(await claimOf(claim.id)).toMatchObject({ state: 'waiting' });
  });

  it('are not taken where the policy of that day takes none', async () => {
    const payload = getPayload();
    await createPolicy(payload, { effectiveFrom: '2023-01-01', claimCapUnits: 0 });
    await createPolicy(payload, { effectiveFrom: '2024-01-01', claimCapUnits: null });
    const learner = await person();
    const none = refused(409, 'claims-not-taken', { year: 2023 });
    await expect(handIn(learner, { day: '2023-05-01' })).rejects.toMatchObject(none);
    const { id } = await handIn(learner, { day: '2024-05-01', units: 2500 });
    expect(await grant(id, { units: 2500 })).toBe(2000);
  });
});
