import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { BANDS } from '../../../cms/domain/reports/bands.ts';
import { FILTER_STATES } from '../../../cms/domain/reports/learnerFilter.ts';
import { remind } from '../../../cms/operations/messages/remind.ts';
import { reportReminders } from '../../../cms/operations/messages/reportReminders.ts';
import { OperationError } from '../../../cms/operations/OperationError.ts';
import { exportUnitCsv } from '../../../cms/operations/reports/exportUnitCsv.ts';
import { exportUnit } from '../../../cms/operations/reports/exportUnit.ts';
import { exportUnitPdf } from '../../../cms/operations/reports/exportUnitPdf.ts';
import { paperLines } from '../../../cms/operations/reports/paperLines.ts';
import { readOverview, type AskedFilter } from '../../../cms/operations/reports/readOverview.ts';
import { readReportUnit } from '../../../cms/operations/reports/readReportUnit.ts';
import { readUnitSummaryAsOf } from '../../../cms/operations/reports/readUnitSummaryAsOf.ts';
import { deleteReport } from '../../../cms/operations/reports/saved/deleteReport.ts';
import { readSavedReports } from '../../../cms/operations/reports/saved/readSavedReports.ts';
import { saveReport } from '../../../cms/operations/reports/saved/saveReport.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { User } from '../../../cms/payload-types.ts';
import { idOf } from '../../../cms/domain/idOf.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';
import { readPdf } from '../../fixtures/readPdf.ts';
import { awardOn, source } from '../ledger/awards.ts';

const year = 2026;
const now = new Date('2026-11-20T04:00:00Z');

describeOnBothDatabases('papers of a day, and reports told monthly', (getPayload, { platform }) => {
  async function company() {
    const payload = getPayload();
    const unit = await createUnit(payload, { name: '一矿' });
    const team = await createUnit(payload, { parent: unit.id, name: '采煤一队' });
    const viewer = await createTrainer(payload, { name: '李培训', unit: unit.id });
    const people: User[] = [];
    for (const [n, days] of [
      [],
      ['2026-02-10'],
      ['2026-03-10', '2026-11-10'],
      ['2026-11-05'],
    ].entries()) {
      // prettier-ignore
      const person = await createLearner(payload, {
        ...{ name: `学员${n}`, unit: n % 2 ? team.id : unit.id, joinedOn: '2020-01-01' },
        ...{ audience: n < 2 ? ['frontline'] : ['cadre', 'youth'], job: n === 1 ? '采煤工' : null },
      });
      people.push(person);
      for (const [k, day] of days.entries()) {
        await awardOn(payload, person.id, day, { source: source(k), units: n === 2 ? 8000 : 100 });
      }
    }
    await projectYear(payload, { year, now });
    return { payload, unit, team, viewer, people };
  }
  const textOf = async (chunks: AsyncIterable<Uint8Array>) => {
    const parts: Uint8Array[] = [];
    for await (const chunk of chunks) parts.push(chunk);
    return Buffer.concat(parts).toString('utf8');
  };
  const save = (payload: Payload, viewer: User, data: object = {}) =>
    saveReport(payload, {
      ...{ viewer, name: '每月学时', unit: undefined, filter: {}, formats: ['xlsx'] },
      ...{ request: `request-${viewer.id}`, now: new Date('2026-10-20T02:00:00Z'), ...data },
    });
  const refused = async (act: Promise<unknown>) => {
    const error: unknown = await act.then(
      () => null,
      (reason: unknown) => reason,
    );
    return error instanceof OperationError ? [error.status, error.code] : error;
  };

  it('narrow whom they are of as the list on the page does', async () => {
    const { payload, viewer } = await company();
    const report = await readReportUnit(payload, { viewer, unit: undefined });
    const filters: AskedFilter[] = [
      ...[{}, { layer: 'youth' as const }, { plan: ['frontline' as const] }, { job: '采' }],
      ...[{ words: '学员2' }, { layer: 'cadre' as const, state: 'done' as const }],
      ...FILTER_STATES.map((state) => ({ state })),
      ...BANDS.map((_, band) => ({ band })),
    ];
    for (const filter of filters) {
      const page = { viewer, year, filter, order: 'number', page: 1, limit: 50, now } as const;
      const { learners } = await readOverview(payload, page);
      const lines = await paperLines(payload, { report, year, now, filter, asOf: '2026-11-20' });
      expect([filter, lines?.lines.map(({ learner }) => learner)]).toEqual([
        filter,
        learners.map(({ learner }) => idOf(learner)),
      ]);
    }
  });

  it('are told as the ledger stood at the end of a day, as the summary is', async () => {
    const { payload, viewer } = await company();
    for (const asOf of ['2026-02-09', '2026-02-10', '2026-10-31', '2026-11-20']) {
      const wanted = { viewer, year, asOf, now };
      const summary = await readUnitSummaryAsOf(payload, { ...wanted, page: 1, limit: 50 });
      const { csv } = await exportUnitCsv(payload, wanted);
      const rows = (await textOf(csv)).trim().split('\r\n').slice(1);
      expect(rows.map((row) => Number(row.split(',')[6]) * 100)).toEqual(
        summary.learners.map(({ earnedUnits }) => earnedUnits),
      );
      const { pdf } = await exportUnitPdf(payload, wanted);
      const plain = readPdf(pdf).join('').replaceAll(/\s/g, '');
      expect(plain).toContain(`截至：${asOf}`);
      expect(plain).toContain(`4人中${summary.done}人已达标`);
      const { workbook } = await exportUnit(payload, wanted);
      expect((await textOf(workbook)).length).toBeGreaterThan(2000);
    }
  });

  it('are told on the first workday, once a report and month, by two servers', async () => {
    const { payload, viewer, unit } = await company();
    await save(payload, viewer);
    await save(payload, viewer);
    await save(payload, viewer, { name: '十一月才存', request: 'request-late', now: new Date('2026-11-02T02:00:00Z') }); // prettier-ignore
    const [report] = (await readSavedReports(payload, viewer.id)).slice(-1);
    expect(await reportReminders(payload, new Date('2026-11-01T02:00:00Z'))).toEqual(new Map());
    const servers = [payload, await platform().another()];
    const monday = new Date('2026-11-02T00:00:00Z');
    await Promise.all(servers.map((server) => remind(server, monday)));
    await remind(payload, new Date('2026-11-20T00:00:00Z'));
    const told = async () => {
      const { docs } = await payload.find({
        collection: 'reminders',
        where: { learner: { equals: viewer.id }, rule: { equals: 'report' } },
        ...{ sort: 'at', pagination: false },
      });
      return docs.map(({ title, day, about }) => [title, day, about]);
    };
    expect(await told()).toEqual([['每月学时', '2026-10-31', report?.id]]);
    await remind(payload, new Date('2026-12-01T00:00:00Z'));
    expect((await told()).map(([title, day]) => [title, day]).sort()).toEqual([
      ['十一月才存', '2026-11-30'],
      ['每月学时', '2026-10-31'],
      ['每月学时', '2026-11-30'],
    ]);
    // Who looks after the unit no more, or is there no more, is not told.
    const other = await createUnit(payload);
    for (const data of [
      { unit: other.id },
      { unit: unit.id, roles: ['staff' as const] },
      { leftOn: '2026-12-31', roles: ['trainer' as const] },
    ]) {
      // prettier-ignore
      await payload.update({ collection: 'users', id: viewer.id, data });
      const found = await reportReminders(payload, new Date('2027-01-05T00:00:00Z'));
      expect(found.get(viewer.id)).toBeUndefined();
    }
  });

  it('are their trainer’s own to delete, and bounded', async () => {
    const { payload, viewer, team } = await company();
    const other = await createTrainer(payload, { unit: team.id });
    await save(payload, viewer);
    const [report] = await readSavedReports(payload, viewer.id);
    const id = report?.id ?? '';
    expect(await refused(deleteReport(payload, { owner: other.id, id }))).toEqual([404, 'report-unknown']); // prettier-ignore
    expect(await refused(deleteReport(payload, { owner: viewer.id, id: 'none' }))).toEqual([404, 'report-unknown']); // prettier-ignore
    await deleteReport(payload, { owner: viewer.id, id });
    expect(await readSavedReports(payload, viewer.id)).toEqual([]);
    const found = await reportReminders(payload, new Date('2026-11-03T00:00:00Z'));
    expect(found.get(viewer.id)).toBeUndefined();
    for (const [data, answer] of [
      [{ name: ' ' }, [400, 'report-name']],
      [{ name: '字'.repeat(61) }, [400, 'report-name']],
      [{ formats: [] }, [400, 'report-formats']],
      [{ unit: (await createUnit(payload)).id }, [403, 'forbidden']],
    ] as const) {
      expect(await refused(save(payload, viewer, data))).toEqual(answer);
    }
    for (let n = 0; n < 20; n += 1) await save(payload, viewer, { request: `${id}-many-${n}` });
    expect(await refused(save(payload, viewer, { request: `${id}-many-20` }))).toEqual([409, 'reports-many']); // prettier-ignore
  });
});
