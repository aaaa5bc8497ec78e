import { expect, it } from 'vitest';

import { idOf } from '../../../cms/domain/idOf.ts';
import { BANDS, bandOf } from '../../../cms/domain/reports/bands.ts';
import type { LEARNER_ORDERS } from '../../../cms/domain/reports/learnerFilter.ts';
import { FILTER_STATES } from '../../../cms/domain/reports/learnerFilter.ts';
import { storedState } from '../../../cms/domain/reports/storedState.ts';
import { urgeLearners, previewUrging } from '../../../cms/operations/messages/urgeLearners.ts';
import { readOverview, type AskedFilter } from '../../../cms/operations/reports/readOverview.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { readUnitSummaryAsOf } from '../../../cms/operations/reports/readUnitSummaryAsOf.ts';
import { insertMany } from '../../../cms/operations/stores/insertMany.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { LearnerYear } from '../../../cms/payload-types.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';

const now = new Date('2026-11-20T04:00:00Z');
const today = '2026-11-20';
const year = 2026;

describeOnBothDatabases('the overview', (getPayload, { platform }) => {
  /** A unit with a team, and learners whose hours were written on the days given. */
  async function company(hours: { day: string; units: number }[][]) {
    const payload = getPayload();
    const unit = await createUnit(payload);
    const team = await createUnit(payload, { parent: unit.id });
    const viewer = await createTrainer(payload, { name: '李培训', unit: unit.id });
    const learners = [];
    for (const [n, entries] of hours.entries()) {
      const learner = await createLearner(payload, {
        ...{ name: `学员_${n}`, staffNumber: `${unit.id}-${n}`, unit: n % 2 ? team.id : unit.id },
        ...{ joinedOn: '2020-01-01', job: n % 2 ? '采煤工' : '电工%' },
        audience: n === 0 ? ['youth', 'frontline'] : n === 1 ? [] : ['frontline'],
      });
      learners.push(learner.id);
      await insertMany(
        payload,
        'credit-entries',
        entries.map(({ day, units }, place) => ({
          ...{ id: newId(payload), learner: learner.id, year, seq: place + 1, key: `k${place}` },
          ...{ kind: 'adjustment', units, day, at: new Date(`${day}T04:00:00Z`) },
          ...{ sourceKind: place ? 'class' : 'online', sourceTitle: '补记', policy: '2026-01' },
        })),
      );
    }
    await projectYear(payload, { year, now });
    return { payload, unit, team, viewer, learners };
  }

  const people = [
    [{ day: '2026-03-05', units: 8000 }],
    [],
    [
      { day: '2026-02-03', units: 3000 },
      { day: '2026-11-19', units: 925 },
    ],
    [{ day: '2026-10-01', units: 7000 }],
    [{ day: '2026-10-01', units: 1000 }],
  ];

  it('sums to the hundredth whatever it is told apart by, and lists who is counted', async () => {
    const { payload, unit, viewer } = await company(people);
    const read = (filter: AskedFilter = {}, order: (typeof LEARNER_ORDERS)[number] = 'number') =>
      readOverview(payload, { viewer, year, filter, order, page: 1, limit: 50, now });
    const { total, units, layers, learners, listed } = await read();
    expect(listed).toBe(5);
    expect(total).toMatchObject({ learners: 5, earnedUnits: 19_925, targetUnits: 40_000 });
    expect(total).toMatchObject({ done: 1, behind: 2, notStarted: 1 });
    expect(total.bySource).toMatchObject({ online: 19_000, class: 925 });
    expect(total.byMonth).toEqual([0, 3000, 8000, 0, 0, 0, 0, 0, 0, 8000, 925, 0]);
    expect(total.bands.reduce((sum, one) => sum + one, total.done)).toBe(5);
    expect(units.map(({ part }) => part.learners)).toEqual([2]);
    expect(layers.map(({ layer, part }) => [layer, part.learners])).toEqual([
      ['management', 0],
      ['cadre', 0],
      ['youth', 1],
      ['frontline', 4],
    ]);
    const { docs } = await payload.find({
      ...{ collection: 'learner-years', pagination: false, depth: 0 },
      where: { learner: { in: learners.map(({ learner }) => learner) }, year: { equals: year } },
    });
    const byLearner = new Map(docs.map((row) => [idOf(row.learner), row]));
    const rows = learners.flatMap(({ learner }) => byLearner.get(learner) ?? []);
    expect(rows).toHaveLength(5);
    const matches = (row: LearnerYear, filter: AskedFilter) => {
      const state = storedState(row, today);
      const open = state !== 'done';
      return (
        (!filter.state || (filter.state === 'open' ? open : state === filter.state)) &&
        (filter.band === undefined || (open && bandOf(row.earnedUnits) === filter.band)) &&
        (!filter.job || row.job?.includes(filter.job)) &&
        (!filter.words || `${row.name} ${row.staffNumber}`.includes(filter.words)) &&
        (!filter.layer || row.layers?.includes(filter.layer)) &&
        (!filter.plan || filter.plan.some((layer) => row.layers?.includes(layer)))
      );
    };
    const filters: AskedFilter[] = [
      ...FILTER_STATES.map((state) => ({ state })),
      ...BANDS.map((_, band) => ({ band })),
      ...[{ job: '工%' }, { job: '_' }, { words: '员_3' }, { words: `${unit.id}-4` }],
      ...[{ layer: 'youth' as const }, { plan: ['youth' as const], layer: 'frontline' as const }],
      ...[
        { state: 'behind' as const, job: '电工' },
        { state: 'open' as const, band: 4 },
      ],
    ];
    for (const filter of filters) {
      const found = await read(filter);
      const expected = rows.filter((row) => matches(row, filter)).map(({ name }) => name);
      expect({ filter, names: found.learners.map(({ name }) => name) }).toEqual({
        filter,
        names: expected,
      });
      expect({ filter, listed: found.listed }).toEqual({ filter, listed: expected.length });
    }
    const [none, , , , best] = (await read({}, 'hours')).learners.map(({ name }) => name);
    expect([none, best]).toEqual(['学员_1', '学员_0']);
    const longest = (await read({ state: 'behind' }, 'behind')).learners.map(({ name }) => name);
    expect(longest).toEqual(['学员_4', '学员_2']);
  });

  it('tells how the ledger stood at the end of a day', async () => {
    const { payload, viewer, learners } = await company(people);
    const asOf = (day: string) =>
      readUnitSummaryAsOf(payload, { viewer, year, page: 1, limit: 50, asOf: day });
    const at = await readUnitSummary(payload, { viewer, year, page: 1, limit: 50 });
    type Told = Omit<Awaited<ReturnType<typeof asOf>>, 'parts'> | typeof at;
    const shape = ({ learners: own, ...sums }: Told) => ({
      ...sums,
      own: own.map((row) => [row.name, row.earnedUnits, row.targetUnits, row.classUnits]),
    });
    const { parts, ...told } = await asOf(today);
    expect(shape(told)).toEqual(shape(at));
    for (const hours of [parts.byMonth, Object.values(parts.bySource)]) {
      expect(hours.reduce((sum, units) => sum + units, 0)).toBe(at.earnedUnits);
    }
    const earlier = await asOf('2026-11-18');
    expect(earlier.earnedUnits).toBe(19_000);
    expect(earlier.learners.find(({ learner }) => learner === learners[2])?.earnedUnits).toBe(3000);
    expect((await asOf('2026-03-04')).done).toBe(0);
    expect(await asOf('2026-03-05')).toMatchObject({ done: 1, earnedUnits: 11_000 });
  });

  it('reminds each who is missing hours once a day, from two servers and whoever asks', async () => {
    const { payload, viewer, unit, learners } = await company(people.slice(0, 3));
    const second = await createTrainer(payload, { unit: unit.id });
    const filter: AskedFilter = { state: 'open' };
    const before = await previewUrging(payload, { viewer, year, filter, now });
    expect(before).toMatchObject({ total: 2, first: [{ told: false }, { told: false }] });
    const servers = [payload, await platform().another()];
    const told = await Promise.all(
      servers.map((server, n) =>
        urgeLearners(server, { viewer: n ? second : viewer, year, filter, now }),
      ),
    );
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(2);
    expect(await urgeLearners(payload, { viewer, year, filter: { state: 'done' }, now })).toBe(0);
    const { docs } = await payload.db.find<{ learner: string; units: number }>({
      collection: 'reminders',
      where: { learner: { in: learners } },
      pagination: false,
    });
    expect(docs.map(({ units }) => units).toSorted((a, b) => a - b)).toEqual([4075, 8000]);
    const tomorrow = new Date(now.getTime() + 86_400_000);
    expect(await urgeLearners(payload, { viewer, year, filter, now: tomorrow })).toBe(2);
  });
});
