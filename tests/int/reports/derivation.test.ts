import type { Payload } from 'payload';
import { expect, it } from 'vitest';

import { idOf } from '../../../cms/domain/idOf.ts';
import { SOURCE_KINDS } from '../../../cms/domain/ledger/ledgerEntry.ts';
import { MONTHS, monthField } from '../../../cms/domain/ledger/monthUnits.ts';
import { nextDay, startOfDay } from '../../../cms/domain/shanghai.ts';
import { explainYear } from '../../../cms/operations/reports/explainYear.ts';
import { readOverview } from '../../../cms/operations/reports/readOverview.ts';
import { readUnitSummary } from '../../../cms/operations/reports/readUnitSummary.ts';
import { readUnitSummaryAsOf } from '../../../cms/operations/reports/readUnitSummaryAsOf.ts';
import { insertMany } from '../../../cms/operations/stores/insertMany.ts';
import { newId } from '../../../cms/operations/stores/newId.ts';
import { projectYear } from '../../../cms/operations/upkeep/projectYear.ts';
import type { User } from '../../../cms/payload-types.ts';
import { random } from '../../../seed/random.ts';
import { describeOnBothDatabases } from '../../fixtures/describeOnBothDatabases.ts';
import { createLearner, createTrainer, createUnit } from '../../fixtures/people.ts';

const year = 2026;
const today = '2026-11-20';
const now = new Date(startOfDay(nextDay(today)).getTime() - 1);
const LEARNERS = 40;
const ENTRIES = 25;
const DAYS = 20;
const MINUTE_MS = 60_000;

interface Written {
  learner: string;
  unit: string;
  kind: (typeof SOURCE_KINDS)[number];
  units: number;
  day: string;
  at: number;
}

const draw = random('derivation');
const upTo = (most: number) => Math.floor(draw() * most);
const dayAt = (instant: number) => new Date(instant + 480 * MINUTE_MS).toISOString().slice(0, 10);

/** What each figure of some entries is, added up by hand. */
function figuresOf(entries: readonly Written[]): Record<string, number> {
  const sum = (of: (one: Written) => boolean) =>
    entries.filter(of).reduce((all, { units }) => all + units, 0);
  return {
    earnedUnits: sum(() => true),
    ...Object.fromEntries(
      SOURCE_KINDS.map((kind) => [`${kind}Units`, sum((one) => one.kind === kind)]),
    ),
    ...Object.fromEntries(
      MONTHS.map((month) => [
        monthField(month),
        sum(({ day }) => Number(day.slice(5, 7)) === month),
      ]),
    ),
  };
}

describeOnBothDatabases('ten thousand figures', (getPayload) => {
  async function fill(payload: Payload) {
    const company = await createUnit(payload);
    const units = [company.id];
    for (let n = 0; n < 3; n += 1) {
      units.push((await createUnit(payload, { parent: company.id })).id);
    }
    const viewer = await createTrainer(payload, { unit: company.id });
    const people: User[] = [];
    const written: Written[] = [];
    for (let n = 0; n < LEARNERS; n += 1) {
      const unit = units[n % units.length] ?? '';
      const account = { unit, staffNumber: `${company.id}-${n}`, joinedOn: '2020-01-01' };
      const { id: learner } = await createLearner(payload, account);
      people.push(await payload.findByID({ collection: 'users', id: learner, depth: 0 }));
      const entries = upTo(ENTRIES);
      for (let k = 0; k < entries; k += 1) {
        const at = startOfDay('2026-01-01').getTime() + upTo(323 * 24 * 60) * MINUTE_MS;
        // Entered late, as a class is that was confirmed weeks after, and taken back in part.
        const late = upTo(3) === 0 ? upTo(20) : 0;
        const day = dayAt(Math.max(at - late * 24 * 60 * MINUTE_MS, startOfDay('2026-01-01').getTime())); // prettier-ignore
        const kind = SOURCE_KINDS[upTo(SOURCE_KINDS.length)] ?? 'online';
        written.push({
          learner,
          unit,
          kind,
          units: upTo(800) - (upTo(5) === 0 ? 600 : 0),
          day,
          at,
        });
      }
    }
    const counted = new Map<string, number>();
    await insertMany(
      payload,
      'credit-entries',
      written.map(({ kind, at, learner, units: own, day }) => {
        const seq = (counted.get(learner) ?? 0) + 1;
        counted.set(learner, seq);
        return {
          ...{ id: newId(payload), learner, year, seq, key: `k${seq}`, kind: 'adjustment' },
          ...{ units: own, day, at: new Date(at), sourceKind: kind, sourceTitle: '补记' },
          policy: '2026-01',
        };
      }),
    );
    await projectYear(payload, { year, now });
    return { viewer, people, written, units };
  }

  it('re-derive from the entries, today and as of a past day', async () => {
    const payload = getPayload();
    const { viewer, people, written, units } = await fill(payload);
    let checked = 0;
    const same = (shown: object, entries: readonly Written[], of: string) => {
      const derived = figuresOf(entries);
      expect({ of, ...shown }).toMatchObject({ of, ...derived });
      checked += Object.keys(derived).length;
    };
    const wanted = { viewer, year, page: 1, limit: 500 };

    const summary = await readUnitSummary(payload, wanted);
    expect(summary.learners).toHaveLength(LEARNERS);
    // What a list leaves out is in the year it is read from.
    const { docs: years } = await payload.find({
      ...{ collection: 'learner-years', pagination: false, depth: 0 },
      where: { year: { equals: year } },
    });
    for (const row of summary.learners) {
      const stored = years.find(({ learner }) => idOf(learner) === row.learner);
      same({ ...stored, ...row }, written.filter(({ learner }) => learner === row.learner), 'today'); // prettier-ignore
    }
    const overview = await readOverview(payload, {
      ...{ ...wanted, now, filter: {}, order: 'number' },
    });
    const { total } = overview;
    expect(total.byMonth).toEqual(MONTHS.map((month) => figuresOf(written)[monthField(month)]));
    for (const kind of SOURCE_KINDS) {
      expect(total.bySource[kind]).toBe(figuresOf(written)[`${kind}Units`]);
    }
    for (const { id, part } of overview.units) {
      expect(part.earnedUnits).toBe(figuresOf(written.filter(({ unit }) => unit === id)).earnedUnits); // prettier-ignore
    }
    expect(overview.units).toHaveLength(units.length - 1);

    for (let n = 0; n < DAYS; n += 1) {
      const asOf = dayAt(startOfDay('2026-01-01').getTime() + upTo(323) * 24 * 60 * MINUTE_MS);
      const end = startOfDay(nextDay(asOf)).getTime();
      const known = written.filter(({ at }) => at < end);
      const then = await readUnitSummaryAsOf(payload, { ...wanted, asOf });
      expect(then.learners).toHaveLength(LEARNERS);
      for (const row of then.learners) {
        same(row, known.filter(({ learner }) => learner === row.learner), asOf); // prettier-ignore
      }
      expect(then.earnedUnits).toBe(figuresOf(known).earnedUnits);
      const learner = people[upTo(people.length)];
      if (!learner) throw new Error('nobody');
      const explained = await explainYear(payload, { learner, year, asOf });
      const own = known.filter((one) => one.learner === learner.id);
      expect(explained.earnedUnits).toBe(figuresOf(own).earnedUnits);
      expect(explained.entries.map(({ units: of }) => of)).toEqual(own.map(({ units: of }) => of));
    }
    expect(checked).toBeGreaterThan(10_000);
  });
});
