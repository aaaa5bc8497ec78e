import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';

import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import type { Correction } from '../../../cms/operations/ledger/weighCorrection.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import type { User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createEditor } from '../../fixtures/people.ts';
import { awardOn, noonOf, source } from './awards.ts';

const now = noonOf('2026-11-20');
let requests = 0;
const adjustment = (changed: object = {}): Correction => ({
  kind: 'adjustment',
  year: 2026,
  units: 400,
  reason: '补记 3 月 12 日现场教学',
  request: `r${String((requests += 1))}`,
  ...changed,
});
const reversal = (entry: string, reason = '重复登记'): Correction => ({
  kind: 'reversal',
  entry,
  reason,
});

describeOnBothDatabases('corrections', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
    for (const year of [2019, 2020]) {
      await awardOn(getPayload(), company.miner.id, `${String(year)}-06-01`);
      await getPayload().create({ collection: 'closed-years', data: { year } });
    }
  });

  const correct = (actor: User, learner: string, correction: Correction, on?: Payload) =>
    correctLedger(on ?? getPayload(), { actor, learner, correction, now });
  const entriesOf = (learner: User, year = 2026) =>
    readEntries(getPayload(), { learner: learner.id, year });
  const awarded = async (learner: User, id: string) => {
    const result = await awardOn(getPayload(), learner.id, '2026-11-19', { source: source(id) });
    if (!('entry' in result)) throw new Error('not awarded');
    return result.entry;
  };

  it('take an entry back with a second one, by a named trainer with a reason', async () => {
    const { trainer, teamMember } = company;
    const entry = await awarded(teamMember, 'reversed');
    const result = await correct(trainer, teamMember.id, reversal(entry.id));
    expect(result).toMatchObject({
      kind: 'reversal',
      units: -25,
      sourceKind: 'online',
      sourceTitle: entry.sourceTitle,
      reverses: entry.id,
      reason: '重复登记',
      byName: trainer.name,
      year: 2026,
      day: '2026-11-20',
    });
    const entries = await entriesOf(teamMember);
    expect(entries.find(({ id }) => id === entry.id)).toEqual(entry);
    expect(entries.reduce((sum, { units }) => sum + units, 0)).toBe(0);
    await expect(correct(trainer, teamMember.id, reversal(entry.id))).rejects.toMatchObject({
      status: 409,
      code: 'already-reversed',
    });
    await expect(correct(trainer, teamMember.id, reversal(result.id))).rejects.toMatchObject({
      status: 409,
      code: 'not-reversible',
    });
  });

  it('take an entry back once, however many do it at once on two servers', async () => {
    const { trainer, miner } = company;
    const servers = [getPayload(), await platform().another()];
    const entry = await awarded(miner, 'parallel');
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        correct(n % 2 ? admin : trainer, miner.id, reversal(entry.id), servers[n % 2]),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reversals = (await entriesOf(miner)).filter(({ reverses }) => reverses === entry.id);
    expect(reversals).toHaveLength(1);
  });

  it('add or subtract, once for one filling of the form', async () => {
    const { trainer, miner } = company;
    const before = (await entriesOf(miner)).length;
    const twice = adjustment();
    const results = await Promise.all([1, 2, 3].map(() => correct(trainer, miner.id, twice)));
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(results[0]).toMatchObject({ kind: 'adjustment', units: 400, sourceTitle: '补记学时' });
    const less = await correct(trainer, miner.id, adjustment({ units: -25 }));
    expect(less).toMatchObject({ units: -25, sourceTitle: '核减学时' });
    expect((await entriesOf(miner)).length).toBe(before + 2);
  });

  it('let an admin adjust a closed year, and nobody do anything else there', async () => {
    const { trainer, miner } = company;
    const closed = { status: 409, code: 'year-closed' };
    const [entry] = await entriesOf(miner, 2019);
    const into = (actor: User) => correct(actor, miner.id, adjustment({ year: 2019, units: 5 }));
    await expect(into(trainer)).rejects.toMatchObject(closed);
    for (const actor of [trainer, admin]) {
      await expect(correct(actor, miner.id, reversal(entry?.id ?? ''))).rejects.toMatchObject(
        closed,
      );
    }
    expect(await into(admin)).toMatchObject({ year: 2019, units: 5 });
    expect(await entriesOf(miner, 2020)).toHaveLength(1);
  });

  it.each<[string, () => [User, string, Correction], number, string]>([
    ['a learner', () => [company.miner, company.teamMember.id, adjustment()], 403, 'forbidden'],
    ['a trainer of another unit', () => [company.trainer, company.forester.id, adjustment()], 403, 'forbidden'], // prettier-ignore
    ['a trainer for themselves', () => [company.trainer, company.trainer.id, adjustment()], 403, 'own-record'], // prettier-ignore
    ['an admin for themselves', () => [admin, admin.id, adjustment()], 403, 'own-record'],
    ['an unknown learner', () => [admin, 'nonsense', adjustment()], 404, 'learner-unknown'],
    ['no learner', () => [admin, '', adjustment()], 404, 'learner-unknown'],
    ['an unknown entry', () => [admin, company.miner.id, reversal('nonsense')], 404, 'entry-unknown'], // prettier-ignore
    ['no reason', () => [admin, company.miner.id, adjustment({ reason: ' 　' })], 400, 'reason-required'], // prettier-ignore
    ['no units', () => [admin, company.miner.id, adjustment({ units: 0 })], 400, 'units-invalid'],
    ['more than a year’s target', () => [admin, company.miner.id, adjustment({ units: 8001 })], 400, 'hours-too-many'], // prettier-ignore
    ['less than a year’s target', () => [admin, company.miner.id, adjustment({ units: -100_000 })], 400, 'hours-too-many'], // prettier-ignore
    ['half a unit', () => [admin, company.miner.id, adjustment({ units: 0.5 })], 400, 'units-invalid'], // prettier-ignore
    ['a year to come', () => [admin, company.miner.id, adjustment({ year: 2027 })], 400, 'year-invalid'], // prettier-ignore
    ['a year that is none', () => [admin, company.miner.id, adjustment({ year: 2025.5 })], 400, 'year-invalid'], // prettier-ignore
  ])('are refused: %s', async (_, given, status, code) => {
    const before = (await readEntries(getPayload(), { learner: company.miner.id })).length;
    await expect(correct(...given())).rejects.toMatchObject({ status, code });
    const after = (await readEntries(getPayload(), { learner: company.miner.id })).length;
    expect(after).toBe(before);
  });

  it('are refused of another learner’s entry', async () => {
    const entry = await awarded(company.forester, 'theirs');
    const theirs = correct(company.trainer, company.miner.id, reversal(entry.id));
    await expect(theirs).rejects.toMatchObject({ status: 404, code: 'entry-unknown' });
    const editor = await createEditor(getPayload(), { unit: company.company.id });
    const edited = correct(editor, company.miner.id, adjustment());
    await expect(edited).rejects.toMatchObject({ status: 403 });
  });

  it('show in the unit’s year at once', async () => {
    const { trainer, team, mine, forest, teamMember, company: group } = company;
    const read = (viewer: User, unit?: string) =>
      readUnitSummary(getPayload(), { viewer, year: 2026, unit, page: 1, limit: 50 });
    const before = await read(trainer, team.id);
    await correct(trainer, teamMember.id, adjustment({ units: 123 }));
    const after = await read(trainer, team.id);
    expect(after.earnedUnits - before.earnedUnits).toBe(123);
    expect(after.learners.map(({ name }) => name)).toEqual(['队员']);
    const above = await read(trainer);
    expect(above.unit.id).toBe(mine.id);
    expect(above.units).toMatchObject([{ id: team.id, earnedUnits: after.earnedUnits }]);
    expect(above.earnedUnits).toBe(above.learners.reduce((sum, row) => sum + row.earnedUnits, 0));
    await expect(read(trainer, forest.id)).rejects.toMatchObject({ status: 403 });
    await expect(read(trainer, group.id)).rejects.toMatchObject({ status: 403 });
    await expect(read(trainer, 'nonsense')).rejects.toMatchObject({ status: 404 });
    await expect(read(teamMember, team.id)).rejects.toMatchObject({ status: 403 });
    expect((await read(admin)).unit.id).toBe(group.id);
  });
});
