import type { Payload } from 'payload';
import { z } from 'zod';

import { idOf } from '../../../domain/idOf.ts';
import type { Verdict } from '../../../domain/reports/review/finding.ts';
import type { CreditEntry, ReviewFinding, ReviewSample, User } from '../../../payload-types.ts';
import { standingAwards } from '../../../domain/ledger/standingAwards.ts';
import type { DrawnPeople } from '../../../domain/reports/review/drawSample.ts';
import { endOf } from '../../../domain/reports/review/quarter.ts';
import type { AskedReview } from './expectReview.ts';

const drawnPeople = z.array(z.string());

export interface SampledPerson {
  id: string;
  /** Empty where the account is gone. */
  name: string;
  staffNumber: string | null;
  unit: string | null;
  /** Hours of the quarter in hundredths, the last day that brought any, trainings attended. */
  units: number;
  lastDay: string | null;
  trainings: number;
  /** The latest first. */
  findings: { id: string; verdict: Verdict; words: string; byName: string; at: number }[];
}

/** How many were drawn of how many, and how many of them somebody has looked at. */
export interface SampleState {
  population: number;
  drawn: number;
  seen: number;
}

export interface Sample extends SampleState {
  seed: string;
  /** The day of the list they were drawn from. */
  asOf: string;
  byName: string;
  at: number;
  people: SampledPerson[];
}

type Of = Pick<AskedReview, 'unit' | 'quarter' | 'asOf'>;

/** Who was drawn of a unit's quarter; null where nobody was yet. */
export async function findSample(
  payload: Payload,
  { unit, quarter }: Pick<Of, 'unit' | 'quarter'>,
): Promise<(Omit<ReviewSample, 'people'> & { people: DrawnPeople }) | null> {
  const found = await payload.db.findOne<ReviewSample>({
    collection: 'review-samples',
    where: { and: [{ unit: { equals: unit.id } }, { quarter: { equals: quarter.name } }] },
  });
  return found && { ...found, people: drawnPeople.parse(found.people) };
}

/** How far the look into a unit's quarter is; null where nobody was drawn yet. */
export async function readSampleState(payload: Payload, of: Of): Promise<SampleState | null> {
  const sample = await findSample(payload, of);
  if (!sample) return null;
  const { people, population } = sample;
  const findings = await readFindings(payload, of);
  const seen = people.filter((id) => findings.has(id)).length;
  return { population, drawn: people.length, seen };
}

/**
 * The people drawn of a unit's quarter, in the order drawn, with what there is to look at and what
 * was found; null where nobody was drawn yet.
 *
 * @param page those of a page, all where it is absent
 */
export async function readSample(
  payload: Payload,
  of: Of,
  page?: { page: number; limit: number },
): Promise<Sample | null> {
  const sample = await findSample(payload, of);
  if (!sample) return null;
  const { people: drawn, seed, population, byName, at, asOf } = sample;
  const shown = page ? drawn.slice((page.page - 1) * page.limit, page.page * page.limit) : drawn;
  const [users, entries, findings] = await Promise.all([
    readUsers(payload, shown),
    readEntries(payload, { ids: shown, of }),
    readFindings(payload, of),
  ]);
  return {
    ...{ seed, population, byName, at, asOf, drawn: drawn.length },
    seen: drawn.filter((id) => findings.has(id)).length,
    people: shown.map((id): SampledPerson => {
      const [user, own] = [users.get(id), entries.get(id) ?? []];
      const standing = standingAwards(own);
      return {
        ...{ id, name: user?.name ?? '', staffNumber: user?.staffNumber ?? null },
        unit: user?.unit ? idOf(user.unit) : null,
        units: own.reduce((sum, { units }) => sum + units, 0),
        lastDay:
          standing
            .map(({ day }) => day)
            .toSorted()
            .at(-1) ?? null,
        trainings: standing.filter(({ sourceCollection }) => sourceCollection === 'class-sessions').length, // prettier-ignore
        findings: findings.get(id) ?? [],
      };
    }),
  };
}

async function readUsers(payload: Payload, ids: readonly string[]) {
  const { docs } = await payload.db.find<Pick<User, 'id' | 'name' | 'staffNumber' | 'unit'>>({
    collection: 'users',
    where: { id: { in: [...ids] } },
    select: { name: true, staffNumber: true, unit: true },
    ...{ pagination: false, limit: 0 },
  });
  return new Map(docs.map((user) => [user.id, user]));
}

/** The quarter's entries of some learners, as they stood at its end. */
async function readEntries(payload: Payload, { ids, of }: { ids: readonly string[]; of: Of }) {
  const { quarter, asOf } = of;
  const { docs } = await payload.db.find<CreditEntry>({
    collection: 'credit-entries',
    where: {
      and: [
        { learner: { in: [...ids] } },
        { year: { equals: quarter.year } },
        { day: { greater_than_equal: quarter.from } },
        { day: { less_than_equal: quarter.to } },
        { at: { less_than: endOf(asOf).toISOString() } },
      ],
    },
    select: {
      ...({ learner: true, day: true, kind: true, units: true, reverses: true } as const),
      sourceCollection: true,
    },
    ...{ pagination: false, limit: 0 },
  });
  return Map.groupBy(docs, ({ learner }) => idOf(learner));
}

async function readFindings(payload: Payload, { unit, quarter }: Of) {
  const { docs } = await payload.db.find<ReviewFinding>({
    collection: 'review-findings',
    where: { and: [{ unit: { equals: unit.id } }, { quarter: { equals: quarter.name } }] },
    ...{ sort: '-at', pagination: false, limit: 0 },
  });
  const rows = docs.map(({ id, learner, verdict, words, byName, at }) => ({
    ...{ learner: idOf(learner), id, verdict, words: words ?? '', byName, at },
  }));
  return Map.groupBy(rows, ({ learner }) => learner);
}
