import { beforeAll, expect, it } from 'vitest';

import type { Breach } from '../../../cms/domain/ledger/breach.ts';
import { carryOutCompletions } from '../../../cms/operations/ledger/completions/carryOutCompletions.ts';
import { checkCompletions } from '../../../cms/operations/ledger/completions/checkCompletions.ts';
import { commitCompletions } from '../../../cms/operations/ledger/completions/commitCompletions.ts';
import { examplePerson } from '../../../cms/operations/ledger/completions/examplePerson.ts';
import { settleCompletions } from '../../../cms/operations/ledger/completions/settleCompletions.ts';
import { readEntries } from '../../../cms/operations/ledger/readEntries.ts';
import { reverseEntry } from '../../../cms/operations/ledger/reverseEntry.ts';
import { readSheet } from '../../../cms/operations/sheet/readSheet.ts';
import { verifyLedger } from '../../../cms/operations/upkeep/verifyLedger.ts';
import type { User } from '../../../cms/payload-types.ts';
import type { Viewer } from '../../../site/server/accounts/viewer.ts';
import { failedCompletionsFile } from '../../../site/server/ledger/failedCompletionsFile.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createAdmin, createCompany, createLearner } from '../../fixtures/people.ts';

const now = new Date('2026-11-20T02:00:00Z');

describeOnBothDatabases('past learning', (getPayload, { platform }) => {
  let company: Awaited<ReturnType<typeof createCompany>>;
  let admin: User;
  beforeAll(async () => {
    company = await createCompany(getPayload());
    admin = await createAdmin(getPayload());
  });

  const rowsOf = (...lines: string[]) =>
    readSheet(Buffer.from(['工号,姓名,课程,机构,日期,学时,来源', ...lines, ''].join('\n')));
  const check = async (lines: string[], actor = company.trainer) =>
    checkCompletions(getPayload(), { rows: await rowsOf(...lines), actor, now });
  const commit = async (lines: string[]) => {
    const { completions } = await check(lines);
    const act = { actor: company.trainer, completions, file: '历年.csv', now };
    return commitCompletions(getPayload(), act);
  };
  const put = async (lines: string[]) =>
    carryOutCompletions(getPayload(), await commit(lines), now);
  const person = () => createLearner(getPayload(), { unit: company.team.id });
  const line = ({ staffNumber }: User, rest = ',党课,市委党校,2024-05-17,8,证书 31') =>
    `${staffNumber}${rest}`;
  const told = async (lines: string[], actor?: User) =>
    (await check(lines, actor)).rows.map(({ fate, problem }) => problem?.[0] ?? fate);
  const entriesOf = (learner: User) => readEntries(getPayload(), { learner: learner.id });

  it('is entered with its source, once however often it is put in', async () => {
    const payload = getPayload();
    const [one, other] = [await person(), await person()];
    const lines = [
      line(one, ',,党课,市委党校,2024-05-17,8,证书 31'),
      line(other, ',,安全课,,2025-03-01,2.5,'),
    ];
    expect(await check(lines)).toMatchObject({ summary: { create: 2, unchanged: 0, error: 0 } });
    expect(await entriesOf(one)).toEqual([]);
    expect(await put(lines)).toBe(true);
    expect(await entriesOf(one)).toMatchObject([
      {
        ...{ kind: 'adjustment', units: 800, day: '2024-05-17', year: 2024, byName: '培训员' },
        ...{ sourceTitle: '党课', sourceCollection: 'completion-imports' },
        reason: '历史学习导入（历年.csv），市委党校举办，证书 31',
      },
    ]);
    expect(await entriesOf(other)).toMatchObject([
      { units: 250, reason: '历史学习导入（历年.csv）' },
    ]);
    expect(await check(lines)).toMatchObject({ summary: { create: 0, unchanged: 2, error: 0 } });
    // What was taken back is not entered again by the same table.
    const [entry] = await entriesOf(one);
    if (!entry) throw new Error('no entry');
    await reverseEntry(payload, { entry, reason: '登错人', by: admin, now });
    expect(await told(lines)).toEqual(['unchanged', 'unchanged']);
    const breaches: Breach[] = [];
    await verifyLedger(payload, { now: new Date(), onBreach: (breach) => breaches.push(breach) });
    expect(breaches).toEqual([]);
  });

  it('that can’t be entered is handed back as a table of just those rows', async () => {
    const learner = await person();
    const good = line(learner, ',,党课,市委党校,2024-05-17,8,');
    const lines = [good, '90001,,党课,市委党校,2024-05-17,8,', line(learner, ',,,,,,')];
    const bytes = Buffer.from(['工号,姓名,课程,机构,日期,学时,来源', ...lines, ''].join('\n'));
    const viewer = { user: company.trainer } as Viewer;
    const asked = { viewer, bytes, language: 'zh' as const, now };
    const failed = await failedCompletionsFile(getPayload(), asked);
    const rows = await readSheet(new Uint8Array(await failed.arrayBuffer()));
    expect(rows.map(({ cells }) => [cells[0], cells.at(-1)])).toEqual([
      ['工号', '问题'],
      ['90001', expect.stringContaining('平台上没有这个工号')],
      [learner.staffNumber, '没有写课程'],
    ]);
    expect(await entriesOf(learner)).toEqual([]);
    const stranger = failedCompletionsFile(getPayload(), {
      ...{ ...asked, viewer: { user: learner } as Viewer },
    });
    await expect(stranger).rejects.toMatchObject({ status: 403 });
  });

  it('is put in for the own units’ people, by their number and name', async () => {
    const payload = getPayload();
    const learner = await person();
    const rest = ',党课,市委党校,2024-05-17,8,';
    await payload.create({ collection: 'closed-years', data: { year: 2019 } });
    const old = line(learner, ',,党课,,2019-05-17,8,');
    const lines = [
      ...[
        line(learner, `,${learner.name}${rest}`),
        line(learner, `,别人${rest.replace('17', '18')}`),
      ],
      ...[line(company.forester, `,${rest}`), line(company.trainer, `,${rest}`)],
      ...[`nobody,${rest}`, old, line(learner, `,${rest}`)],
    ];
    expect(await told(lines)).toEqual([
      ...['create', 'name-differs', 'person-not-yours', 'own-completion'],
      ...['person-unknown', 'year-closed', 'completion-twice'],
    ]);
    expect(await told([line(company.forester, `,${rest}`), old], admin)).toEqual([
      ...['create', 'create'],
    ]);
    await expect(check(lines, company.miner)).rejects.toMatchObject({ status: 403 });
    await expect(check([])).rejects.toMatchObject({ status: 422, code: 'completions-none' });
    const example = await examplePerson(payload, company.trainer);
    // On a day of its own: it may be somebody who has learned here before.
    const another = `${example?.staffNumber},${example?.name}${rest.replace('17', '19')}`;
    expect(await told([another])).toEqual(['create']);
  });

  it('is entered whole by whoever comes next where a kill cut it off', async () => {
    const payload = getPayload();
    const learner = await person();
    const lines = [1, 2, 3, 4].map((n) => line(learner, `,,第 ${n} 课,,2025-0${n}-01,4,`));
    await put(lines.slice(0, 2));
    const committed = await commit(lines);
    await expect(commit(lines)).rejects.toMatchObject({ status: 409, code: 'import-running' });
    // As if it had been cut off in the middle: what it was to enter stands in part already.
    const all = await check([line(learner, ',,第 3 课,,2025-03-01,4,')]);
    expect(all.summary.create).toBe(1);
    const later = new Date(now.getTime() + 60_000);
    const servers = [payload, await platform().another()];
    await Promise.all([...servers, ...servers].map((one) => settleCompletions(one, later)));
    expect((await entriesOf(learner)).map(({ units }) => units)).toEqual([400, 400, 400, 400]);
    const row = await payload.db.findOne<{ id: string; state: string; plan?: string | null }>({
      ...{ collection: 'completion-imports', where: { id: { equals: committed.id } } },
    });
    expect([row?.state, row?.plan ?? null]).toEqual(['done', null]);
    expect(await told(lines)).toEqual(lines.map(() => 'unchanged'));
  });
});
