import { randomUUID } from 'node:crypto';

import { parse } from 'csv-parse/sync';
import type { Payload } from 'payload';
import readExcel from 'read-excel-file/node';
import { beforeAll, expect, it } from 'vitest';

import { exportCapsule } from '../../../cms/operations/reports/capsule/exportCapsule.ts';
import { exportEntries } from '../../../cms/operations/reports/exportEntries.ts';
import { exportUnit } from '../../../cms/operations/reports/exportUnit.ts';
import { exportUnitPdf } from '../../../cms/operations/reports/exportUnitPdf.ts';
import { clearPaperRuns } from '../../../cms/operations/reports/papers/clearPaperRuns.ts';
import type { PaperTold } from '../../../cms/operations/reports/papers/peopleTold.ts';
import { readPaperRun } from '../../../cms/operations/reports/papers/readPaperRun.ts';
import { tellPaperRun } from '../../../cms/operations/reports/papers/tellPaperRun.ts';
import { readOverview } from '../../../cms/operations/reports/readOverview.ts';
import { exportUnitCsv } from '../../../cms/operations/reports/exportUnitCsv.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { correctLedger } from '../../../cms/operations/ledger/correctLedger.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { OrgUnit, User } from '../../../cms/payload-types.ts';
import { formatHours } from '../../../cms/text/formatHours.ts';
import { formatNumber } from '../../../cms/text/formatNumber.ts';
import { sayFindings } from '../../../cms/text/reports/sayFindings.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';
import { readPdf } from '../../fixtures/readPdf.ts';
import { readZipEntry } from '../../fixtures/readZipEntry.ts';
import { awardOn, noonOf, source } from '../ledger/awards.ts';

const year = 2026;
const now = noonOf('2026-11-20');

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

describeOnBothDatabases('papers of a unit’s year', (getPayload) => {
  let unit: OrgUnit;
  let viewer: User;
  const names = ['=1+1', 'A<b>&"c"', '\u0007铃', '𠮷野'];
  const wanted = () => ({ viewer, year, now });
  const workbookOf = async (payload: Payload) =>
    bytesOf((await exportUnit(payload, wanted())).workbook);

  beforeAll(async () => {
    const payload = getPayload();
    const company = await createUnit(payload, { name: '矿业公司' });
    unit = await createUnit(payload, { name: '一矿 & <二队>', parent: company.id });
    const team = await createUnit(payload, { name: '掘进队', parent: unit.id });
    const crew = await createUnit(payload, { name: '一班', parent: team.id });
    viewer = await createTrainer(payload, { unit: unit.id });
    const units = [unit, team, crew, team];
    for (const [n, name] of names.entries()) {
      const { id } = await createLearner(payload, {
        ...{ name, staffNumber: `p-${n}`, unit: units[n]?.id },
        audience: n === 0 ? ['cadre', 'youth'] : ['frontline'],
      });
      for (let k = 0; k <= n; k += 1)
        await awardOn(payload, id, '2026-11-19', { source: source(k) });
    }
    await createLearner(payload, { name: '没有工号', unit: unit.id, staffNumber: null });
    const elsewhere = await createLearner(payload, { unit: company.id });
    await awardOn(payload, elsewhere.id, '2026-11-19');
    await projectYear(payload, { year, now });
  });

  it('are a report that says to the hundredth what the screen says, in either language', async () => {
    const payload = getPayload();
    const list = { filter: {}, order: 'number', page: 1, limit: 50 } as const;
    const { total, units, layers } = await readOverview(payload, { ...wanted(), ...list });
    for (const language of ['zh', 'en'] as const) {
      const { name, pdf } = await exportUnitPdf(payload, { ...wanted(), language });
      expect(name).toMatch(/^一矿 & <二队>-.*2026.*\.pdf$/);
      const lines = readPdf(pdf);
      const hours = (value: number) => formatHours(language, value);
      const rate = (part: typeof total) =>
        `${formatNumber(language, (part.done / part.learners) * 100)}%`;
      const told = (...figures: string[]) => {
        for (const figure of figures) expect(lines).toContain(figure);
      };
      told(...Object.values(sayFindings(language, { total, layers, pace: 324 / 365 })));
      told(`${total.learners}`, rate(total), hours(total.targetUnits), hours(total.earnedUnits));
      told(hours(Math.round(total.earnedUnits / total.learners)));
      told(...total.byMonth.filter(Boolean).map((value) => `${Math.round(value / 100)}`));
      expect(units).toHaveLength(1);
      for (const { name: unitName, part } of units) {
        told(unitName, `${part.learners}`, hours(part.targetUnits), hours(part.earnedUnits));
      }
      // Paper is passed around.
      for (const learner of names) expect(lines.join()).not.toContain(learner);
    }
    const outside = await createTrainer(payload, { unit: (await createUnit(payload)).id });
    await expect(
      exportUnitPdf(payload, { viewer: outside, year, unit: unit.id, now }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('are a workbook: every learner in order, whatever they are called, adding up to the screen', async () => {
    const payload = getPayload();
    const { name } = await exportUnit(payload, wanted());
    expect(name).toBe('一矿 & <二队>-2026年学时.xlsx');
    const file = await workbookOf(payload);
    const [learners, ...levels] = await readExcel(file);
    expect(learners?.sheet).toBe('学员');
    const [title, facts, head, ...rows] = learners?.data ?? [];
    expect(title?.[0]).toBe('一矿 & <二队> 2026 年学时汇总表');
    expect(facts?.[0]).toContain('矿业公司 / 一矿 & <二队>');
    expect(facts?.[0]).toContain('2026-11-20');
    expect(head?.slice(0, 8)).toEqual([
      ...['序号', '工号', '姓名', '单位', '分层', '目标学时', '已得学时', '还差学时'],
    ]);
    expect(rows.slice(0, 5).map((row) => [row[0], row[1], row[2], row[6]])).toEqual([
      [1, null, '没有工号', 0],
      [2, 'p-0', '=1+1', 0.25],
      [3, 'p-1', 'A<b>&"c"', 0.5],
      [4, 'p-2', '铃', 0.75],
      [5, 'p-3', '𠮷野', 1],
    ]);
    expect(rows[1]?.[4]).toBe('党务政工干部、青年员工');
    expect(rows[4]?.[3]).toBe('矿业公司 / 一矿 & <二队> / 掘进队');
    const summary = await readUnitSummary(payload, { ...wanted(), page: 1, limit: 50 });
    const total = rows[5];
    expect([total?.[0], total?.[5], total?.[6]]).toEqual([
      ...['合计', summary.targetUnits / 100, summary.earnedUnits / 100],
    ]);
    expect(rows.at(-1)?.filter(Boolean)).toEqual(['制表人：', '审核人：', '盖章：']);
    expect(levels.map(({ sheet }) => sheet)).toEqual(['第1级单位', '第2级单位']);
    const [, , , team, sum] = levels[0]?.data ?? [];
    expect(team).toEqual([1, '矿业公司 / 一矿 & <二队> / 掘进队', 3, 0, 0, 240, 2.25, 0.75]);
    expect(sum?.slice(0, 4)).toEqual(['合计', null, 3, 0]);
  });

  it('are printed across, the head on each page, and can be filtered; a name is no formula', async () => {
    const file = await workbookOf(getPayload());
    const sheet = readZipEntry(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<autoFilter ref="A3:N8"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*fitToHeight="0"[^>]*orientation="landscape"/);
    expect(sheet).toContain('ySplit="3"');
    expect(sheet).not.toContain('<f>');
    expect(readZipEntry(file, 'xl/workbook.xml')).toContain("'学员'!$3:$3");
  });

  it('are CSV that Excel reads, the same figures, no formula in it', async () => {
    const { name, csv } = await exportUnitCsv(getPayload(), wanted());
    expect(name).toBe('一矿 & <二队>-2026年学时.csv');
    const file = await bytesOf(csv);
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = parse(file, { bom: true, columns: false });
    expect(head?.[1]).toBe('工号');
    expect(rows.map((row) => [row[2], row[6]])).toEqual([
      ['没有工号', '0'],
      ["'=1+1", '0.25'],
      ['A<b>&"c"', '0.5'],
      ['\u0007铃', '0.75'],
      ['𠮷野', '1'],
    ]);
  });

  it('are every line of the ledger behind it, corrections too, on as many sheets as it takes', async () => {
    const payload = getPayload();
    const { docs } = await payload.find({
      collection: 'users',
      where: { staffNumber: { equals: 'p-3' } },
    });
    const [learner] = docs;
    if (!learner) throw new Error('nobody');
    const admin = await createAdmin(payload, { name: '管理员' });
    await correctLedger(payload, {
      ...{ learner: learner.id, actor: admin, now },
      correction: { kind: 'adjustment', units: -50, reason: '重复登记', year, request: 'twice' },
    });
    const { workbook } = await exportEntries(payload, { ...wanted(), rows: 6 });
    const sheets = await readExcel(await bytesOf(workbook));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['学时明细1', '学时明细2']);
    const rows = sheets.flatMap(({ data }) =>
      data.slice(3).filter((row) => typeof row[0] === 'number'),
    );
    expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 11 }, (_, n) => n + 1));
    expect(rows[0]?.[4]).toEqual(new Date('2026-11-19T00:00:00Z'));
    expect(rows.at(-1)?.slice(8)).toEqual(['调整', -0.5, expect.any(String), '重复登记', '管理员']);
    const hours = rows.reduce((sum, row) => sum + Number(row[9]) * 100, 0);
    const summary = await readUnitSummary(payload, { ...wanted(), page: 1, limit: 50 });
    expect(Math.round(hours)).toBe(summary.earnedUnits);
  });

  it('tell whoever downloads them, and nobody else, how far they have come', async () => {
    const payload = getPayload();
    const everybody = names.length + 1;
    const papers = {
      workbook: async (told: PaperTold) =>
        bytesOf((await exportUnit(payload, { ...wanted(), told })).workbook),
      csv: async (told: PaperTold) =>
        bytesOf((await exportUnitCsv(payload, { ...wanted(), told })).csv),
      entries: async (told: PaperTold) =>
        bytesOf((await exportEntries(payload, { ...wanted(), told })).workbook),
      capsule: async (told: PaperTold) =>
        bytesOf((await exportCapsule(payload, { ...wanted(), told })).capsule),
    };
    for (const [paper, write] of Object.entries(papers)) {
      const ticket = randomUUID();
      const seen: number[] = [];
      const note = tellPaperRun(payload, { ticket, by: viewer.id, now });
      await write((done, people) => {
        seen.push(done);
        expect(people, paper).toBe(everybody);
        note(done, people);
      });
      expect([seen.at(0), seen.at(-1)], paper).toEqual([0, everybody]);
      const run = (by: string) => readPaperRun(payload, { by, ticket });
      await expect.poll(() => run(viewer.id)).toEqual({ people: everybody, done: everybody });
      expect(await run('somebody-else')).toEqual({ people: 0, done: 0 });
    }
    await clearPaperRuns(payload, now);
    expect((await payload.count({ collection: 'paper-runs' })).totalDocs).toBe(4);
    await clearPaperRuns(payload, noonOf('2026-11-22'));
    expect((await payload.count({ collection: 'paper-runs' })).totalDocs).toBe(0);
  });

  it('are written though their progress can’t be', async () => {
    const ticket = randomUUID();
    const twice = () => tellPaperRun(getPayload(), { ticket, by: viewer.id, now });
    for (const told of [twice(), twice()]) {
      const { csv } = await exportUnitCsv(getPayload(), { ...wanted(), told });
      expect((await bytesOf(csv)).length).toBeGreaterThan(100);
    }
  });

  it('are for those who may see the unit', async () => {
    const payload = getPayload();
    const learner = await createLearner(payload, { unit: unit.id });
    for (const paper of [exportUnit, exportEntries, exportUnitCsv]) {
      await expect(paper(payload, { ...wanted(), unit: 'x' })).rejects.toMatchObject({
        status: 404,
      });
      await expect(paper(payload, { ...wanted(), viewer: learner })).rejects.toMatchObject({
        status: 403,
      });
    }
  });
});
