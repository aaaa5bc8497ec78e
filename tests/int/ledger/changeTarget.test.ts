import { beforeAll, expect, it } from 'vitest';

import { changeTarget } from '../../../cms/operations/ledger/changeTarget.ts';
import { projectLearnerYear } from '../../../cms/operations/ledger/projectLearnerYear.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { revokeTargetChange } from '../../../cms/operations/ledger/revokeTargetChange.ts';
import { settleTargetChanges } from '../../../cms/operations/ledger/settleTargetChanges.ts';
import {
  weighTargetChange,
  type ProposedChange,
} from '../../../cms/operations/ledger/weighTargetChange.ts';
import type { OperationError } from '../../../cms/operations/OperationError.ts';
import { readTargetChanges } from '../../../cms/operations/policy/readTargetChanges.ts';
import { explainYear } from '../../../cms/operations/reports/explainYear.ts';
import { readPaces } from '../../../cms/operations/reports/readPaces.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';

const year = 2026;
const at = (day: string) => new Date(`${day}T02:00:00Z`);
const now = at('2026-11-20');
const refused = (status: number, ...refusal: OperationError['refusal']) => ({ status, refusal });

describeOnBothDatabases('a target that fits a person', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  beforeAll(async () => {
    company = await createCompany(getPayload());
  });

  const person = (data: Partial<User> = {}) =>
    createLearner(getPayload(), { unit: company.team.id, joinedOn: '2020-01-01', ...data });
  let requests = 0;
  const proposed = (changed: Partial<ProposedChange> = {}): ProposedChange => ({
    ...{ kind: 'exemption', cause: 'maternity', from: '2026-03-01', to: '2026-08-05' },
    ...{ document: '人字〔2026〕12 号', words: '', request: `request-${(requests += 1)}` },
    ...changed,
  });
  const change = (learner: User, changed: Partial<ProposedChange> = {}, when = now) =>
    changeTarget(getPayload(), {
      ...{ actor: company.trainer, learner: learner.id, change: proposed(changed), now: when },
    });
  const shown = async (learner: User, of = year, when = now) =>
    (await readRecord(getPayload(), { learner, year: of, now: when })).targetUnits;
  const reported = async (learner: User, of = year) => {
    const where = { learner: { equals: learner.id }, year: { equals: of } };
    const { docs } = await getPayload().find({ collection: 'learner-years', where });
    return docs[0]?.targetUnits;
  };

  it('is by days for who joined in the course of the year, on every page and in every report', async () => {
    const learner = await person({ joinedOn: '2026-07-02' });
    await projectLearnerYear(getPayload(), { learner: learner.id, year, now });
    expect([await shown(learner), await reported(learner)]).toEqual([4011, 4011]);
    const leaving = await getPayload().update({
      ...{ collection: 'users', id: learner.id, data: { leftOn: '2026-12-01' } },
    });
    await projectYear(getPayload(), { year, now });
    expect([await shown(leaving), await reported(leaving)]).toEqual([3353, 3353]);
  });

  it('is exempted with reason, document, days and approver, and told so', async () => {
    const payload = getPayload();
    const learner = await person();
    const weighed = await weighTargetChange(payload, {
      ...{ actor: company.trainer, learner: learner.id, change: proposed(), now },
    });
    expect(weighed).toEqual([{ year, before: 8000, after: 4537 }]);
    expect(await readTargetChanges(payload, learner.id)).toEqual([]);
    await change(learner);
    expect([await shown(learner), await reported(learner)]).toEqual([4537, 4537]);
    expect(await readTargetChanges(payload, learner.id)).toMatchObject([
      { cause: 'maternity', document: '人字〔2026〕12 号', byName: '培训员', at: now.getTime() },
    ]);
    await projectYear(payload, { year, now });
    expect(await reported(learner)).toBe(4537);
  });

  it('is explained as it was on any day', async () => {
    const learner = await person();
    await change(learner, {}, at('2026-06-01'));
    await change(learner, { kind: 'extension', from: '2026-10-01', to: '2026-10-31' });
    const told = async (asOf: string) => {
      const { target } = await explainYear(getPayload(), { learner, year, asOf });
      return [target.units, ...target.parts.map(({ why }) => why.code)];
    };
    expect(await told('2026-05-31')).toEqual([8000, 'service']);
    expect(await told('2026-06-01')).toEqual([4537, 'service', 'exemption', 'service']);
    expect(await told('2026-11-20')).toEqual([
      ...[3858, 'service', 'exemption', 'service', 'extension', 'service'],
    ]);
    expect(await shown(learner, 2027, at('2027-02-01'))).toBe(8000 + 679);
  });

  it('is as it was once a change is taken back, and both stay to be read', async () => {
    const payload = getPayload();
    const learner = await person();
    const made = await change(learner);
    const revoke = {
      actor: company.trainer,
      learner: learner.id,
      id: made.id,
      why: '日期写错',
      now,
    };
    await revokeTargetChange(payload, revoke);
    expect([await shown(learner), await reported(learner)]).toEqual([8000, 8000]);
    expect(await readTargetChanges(payload, learner.id)).toMatchObject([
      { revokedByName: '培训员', revokedWhy: '日期写错', settled: true },
    ]);
    await expect(revokeTargetChange(payload, revoke)).rejects.toMatchObject(refused(409, 'target-revoked')); // prettier-ignore
    // Its days are free again.
    await change(learner, { to: '2026-03-31' });
    expect(await shown(learner)).toBe(8000 - 679);
  });

  it('is changed by those who may, on days that are free, and with all that is needed', async () => {
    const payload = getPayload();
    const learner = await person();
    await change(learner);
    const tried = (changed: Partial<ProposedChange>, actor = company.trainer, of = learner) =>
      changeTarget(payload, { actor, learner: of.id, change: proposed(changed), now });
    const later = { from: '2026-09-01', to: '2026-09-30' };
    const cases = [
      [() => tried(later, company.forester), refused(403, 'forbidden/target')],
      [
        () => tried(later, company.trainer, company.forester),
        refused(403, 'forbidden/target-outside'),
      ],
      [() => tried(later, company.trainer, company.trainer), refused(403, 'forbidden/target-own')],
      [() => tried({ ...later, from: '2026-02-30' }), refused(400, 'target-days-form')],
      [() => tried({ from: '2026-09-30', to: '2026-09-01' }), refused(400, 'target-days-order')],
      [() => tried({ from: '2026-09-01', to: '2030-09-01' }), refused(400, 'target-days-many')],
      [() => tried({ ...later, document: '' }), refused(400, 'target-document-missing')],
      [() => tried({ ...later, cause: 'other' }), refused(400, 'target-words-missing')],
      [
        () => tried({ from: '2026-08-05', to: '2026-08-20' }),
        refused(409, 'target-overlaps', { from: '2026-03-01', to: '2026-08-05' }),
      ],
    ] as const;
    for (const [act, answer] of cases) await expect(act()).rejects.toMatchObject(answer);
    expect(await readTargetChanges(payload, learner.id)).toHaveLength(1);
    const admin = await createAdmin(payload);
    await changeTarget(payload, {
      actor: admin,
      learner: learner.id,
      change: proposed(later),
      now,
    });
    expect(await readTargetChanges(payload, learner.id)).toHaveLength(2);
  });

  it('is changed once by a form that two servers get at once', async () => {
    const learner = await person();
    const form = proposed();
    const servers = [getPayload(), await platform().another()];
    const act = { actor: company.trainer, learner: learner.id, change: form, now };
    const made = await Promise.all([...servers, ...servers].map((one) => changeTarget(one, act)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await readTargetChanges(getPayload(), learner.id)).toHaveLength(1);
    expect([await shown(learner), await reported(learner)]).toEqual([4537, 4537]);
  });

  it('comes into the reports where a kill cut its change off', async () => {
    const payload = getPayload();
    const learner = await person();
    const { kind, cause, from, to, document, request } = proposed();
    const by = { by: company.trainer.id, byName: '培训员', at: now.getTime() };
    await payload.create({
      collection: 'target-changes',
      data: {
        learner: learner.id,
        kind,
        cause,
        from,
        to,
        document,
        request,
        ...by,
        settled: false,
      },
    });
    expect([await shown(learner), await reported(learner)]).toEqual([4537, 8000]);
    await settleTargetChanges(payload, now);
    expect(await reported(learner)).toBe(4537);
    expect(await readTargetChanges(payload, learner.id)).toMatchObject([{ settled: true }]);
  });

  it('stays in a closed year', async () => {
    const payload = getPayload();
    const learner = await person();
    await payload.create({ collection: 'closed-years', data: { year: 2024 } });
    const early = change(learner, { from: '2024-12-01', to: '2025-01-31' });
    await expect(early).rejects.toMatchObject(refused(409, 'target-year-closed', { year: 2024 }));
    await change(learner, { from: '2025-01-01', to: '2025-01-31' });
    expect(await shown(learner, 2025)).toBe(8000 - 679);
  });

  it('asks joiners and those on leave for their own share by today', async () => {
    const late = await person({ joinedOn: '2026-11-20' });
    const away = await person();
    await change(away, { from: '2026-01-01', to: '2026-11-30' });
    const all = await person();
    const learners = [late, away, all].map(({ id }) => id);
    const paces = await readPaces(getPayload(), { learners, year, now });
    expect(learners.map((id) => paces.get(id))).toEqual([0, 0, expect.closeTo(324 / 365, 10)]);
  });
});
