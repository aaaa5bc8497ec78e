import { beforeAll, expect, it } from 'vitest';

import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { changeTarget } from '../../../cms/operations/ledger/changeTarget.ts';
import { capsuleKey } from '../../../cms/operations/reports/capsule/capsuleKey.ts';
import { exportCapsule } from '../../../cms/operations/reports/capsule/exportCapsule.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { OrgUnit, User } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';
import { readCapsule } from '../../fixtures/readCapsule.ts';
import { awardOn, noonOf, source } from '../ledger/awards.ts';

const year = 2026;
const now = noonOf('2026-11-20');

describeOnBothDatabases('an audit capsule', (getPayload) => {
  let unit: OrgUnit;
  let viewer: User;
  const made = async (at = now) => {
    const { name, capsule } = await exportCapsule(getPayload(), { viewer, year, now: at });
    const pieces: Uint8Array[] = [];
    for await (const piece of capsule) pieces.push(piece);
    return { name, pieces, file: Buffer.concat(pieces).toString() };
  };

  beforeAll(async () => {
    const payload = getPayload();
    const company = await createUnit(payload, { name: '矿业公司' });
    unit = await createUnit(payload, { name: '一矿', parent: company.id });
    const team = await createUnit(payload, { name: '掘进队', parent: unit.id });
    viewer = await createTrainer(payload, { unit: unit.id });
    const admin = await createAdmin(payload, { name: '管理员' });
    const names = ['</script><b>', '𠮷野', '韩玉'];
    for (const [n, name] of names.entries()) {
      const { id } = await createLearner(payload, {
        ...{ name, staffNumber: `c-${n}`, unit: n === 0 ? unit.id : team.id },
      });
      for (let k = 0; k <= n; k += 1) {
        await awardOn(payload, id, '2026-11-19', { source: source(k) });
      }
      if (n !== 1) continue;
      await correctLedger(payload, {
        ...{ learner: id, actor: admin, now: noonOf('2026-11-19') },
        correction: { kind: 'adjustment', units: -15, reason: '重复登记', year, request: 'c' },
      });
      await changeTarget(payload, {
        ...{ learner: id, actor: admin, now: noonOf('2026-11-19') },
        change: {
          ...{ kind: 'exemption', cause: 'sick', from: '2026-03-01', to: '2026-04-30' },
          ...{ document: '假条 7 号', words: '', request: 'sick' },
        },
      });
    }
    const elsewhere = await createLearner(payload, { unit: company.id });
    await awardOn(payload, elsewhere.id, '2026-11-19');
    await projectYear(payload, { year, now });
  });

  it('holds, and has the figures of the report to the hundredth, person by person', async () => {
    const payload = getPayload();
    const { name, file, pieces } = await made();
    expect(name).toBe('一矿-2026年学时审计包.html');
    // A block at a time: never the whole in memory.
    expect(pieces).toHaveLength(5);
    const { breaks, header, people, fingerprint } = await readCapsule(file);
    expect(breaks).toEqual([]);
    expect(fingerprint).toBe(capsuleKey(payload).fingerprint);
    expect(header).toMatchObject({ unitPath: '矿业公司 / 一矿', year, madeBy: viewer.name });
    const summary = await readUnitSummary(payload, { viewer, year, page: 1, limit: 50 });
    expect(
      people.map(({ line, earnedUnits, targetUnits }) => [line.name, earnedUnits, targetUnits]),
    ).toEqual(summary.learners.map((row) => [row.name, row.earnedUnits, row.targetUnits]));
    expect(people.map(({ earnedUnits }) => earnedUnits)).toEqual([25, 35, 75]);
    const [, second] = people;
    expect(second?.changes).toMatchObject([{ document: '假条 7 号', by: '管理员' }]);
    expect(second?.line.target.map(({ why }) => why)).toContain('病假减免，不计（假条 7 号）');
    expect(second?.entries.at(-1)).toMatchObject({ units: -15, reason: '重复登记', by: '管理员' });
  });

  it('is told as of an instant: what came after is not in it', async () => {
    const { breaks, people } = await readCapsule((await made(noonOf('2026-11-18'))).file);
    expect(breaks).toEqual([]);
    expect(people.map(({ earnedUnits, changes }) => [earnedUnits, changes.length])).toEqual([
      ...[[0, 0], [0, 0], [0, 0]], // prettier-ignore
    ]);
  });

  it('is signed by one key, whoever makes it, and by another with another secret', async () => {
    const { secret } = getPayload();
    expect(capsuleKey({ secret }).key).toBe(capsuleKey(getPayload()).key);
    expect(capsuleKey({ secret: `${secret}x` }).key).not.toBe(capsuleKey({ secret }).key);
  });

  it('is for those who may see the unit', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload, { unit: unit.id });
    const asked = { viewer, year, now };
    await expect(exportCapsule(payload, { ...asked, unit: 'x' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(exportCapsule(payload, { ...asked, viewer: learner })).rejects.toMatchObject({
      status: 403,
    });
  });
});
