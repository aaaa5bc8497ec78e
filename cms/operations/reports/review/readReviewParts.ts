import type { Payload } from 'payload';

import { itemKey } from '../../../domain/content/itemKey.ts';
import { idOf } from '../../../domain/idOf.ts';
import { isCounted } from '../../../domain/ledger/isCounted.ts';
import { joinedOn } from '../../../domain/ledger/joinedOn.ts';
import { personCounts } from '../../../domain/reports/review/personCounts.ts';
import { personFacts } from '../../../domain/reports/review/personFacts.ts';
import { plannedItems } from '../../../domain/reports/review/plannedItems.ts';
import { dueBefore, endOf, type Quarter } from '../../../domain/reports/review/quarter.ts';
import {
  addCounts,
  addTraining,
  emptyReviewPart,
  type ReviewGround,
  type ReviewPart,
} from '../../../domain/reports/review/reviewPart.ts';
import { startOfDay } from '../../../domain/shanghai.ts';
import { presentAt } from '../../../domain/training/presentAt.ts';
import { readOrgUnits } from '../../accounts/readOrgUnits.ts';
import { readCatalogue } from '../../content/catalogue/readCatalogue.ts';
import { quizResults } from '../../stores/quizResults.ts';
import { standingSources } from '../../stores/standingSources.ts';
import { accountsAsOf } from '../accountsAsOf.ts';
import { keptWhileLarge } from '../keptWhileLarge.ts';
import { readSeen, readTrainings } from './readTrainings.ts';

export interface ReviewParts extends ReviewGround {
  /** By unit. */
  parts: ReadonlyMap<string, ReviewPart>;
}

interface Wanted {
  quarter: Quarter;
  /** As `quarterDay` gives it. */
  asOf: string;
  /** `YYYY-MM-DD` in Shanghai. */
  today: string;
}

/**
 * A quarter of the whole organisation, unit by unit, as it stood at the end of a day: one reading
 * of a few queries for every thousand people, which serves each unit, those below it, and the
 * comparison of all. People count where they were on that day, entries by when they were written.
 */
export async function readReviewParts(
  payload: Payload,
  { quarter, asOf, today }: Wanted,
): Promise<ReviewParts> {
  const { year, from } = quarter;
  const before = endOf(asOf);
  const until = dueBefore(quarter, today);
  const [units, catalogue] = await Promise.all([readOrgUnits(payload), readCatalogue(payload)]);
  const trainings = await readTrainings(payload, { units, from, asOf });
  const days = [...new Set(trainings.all.map(({ day }) => day))];
  const plans = plannedItems(catalogue, { year, from, until });
  const topics = new Set([...catalogue.items.values()].flatMap((item) => item.topics));
  const parts = new Map<string, ReviewPart>();
  const partOf = (unit: string) => {
    const part = parts.get(unit) ?? emptyReviewPart();
    parts.set(unit, part);
    return part;
  };
  const held = new Set<string>();
  const credited = new Set<string>();
  const all = new Set(units.map(({ id }) => id));
  for await (const { range, on, people } of accountsAsOf(payload, { year, units: all, asOf })) {
    const [sources, quizzes, seen] = await Promise.all([
      standingSources(payload, { year, range, before, from, to: asOf, ids: plans.ids }),
      quizResults(payload, {
        ...{ range, from: startOfDay(from).getTime(), before: before.getTime() },
      }),
      readSeen(payload, { range, days, before }),
    ]);
    const byLearner = Map.groupBy(sources, ({ learner }) => learner);
    for (const { account, sums, target } of people) {
      const finished = byLearner.get(account.id) ?? [];
      const awards = finished.filter(({ day }) => day >= from && day <= asOf);
      const ownSeen = seen.get(account.id) ?? [];
      const came = trainings.came(awards, ownSeen);
      for (const id of came) held.add(id);
      for (const { collection, id } of awards) {
        if (collection === 'class-sessions') credited.add(id);
      }
      // Whose account is newer than that day and has no hours from before was not there yet.
      const joined = joinedOn(account, { year, entries: sums });
      if (!isCounted(account, on) || (joined !== null && joined > asOf)) continue;
      const part = partOf(account.unit);
      part.people.push(account.id);
      const facts = personFacts(
        { joined, target, sums },
        {
          ...{ quarter, asOf, awards, quizzes: quizzes.get(account.id) ?? [] },
          planned: plans.of(account, finished),
        },
      );
      addCounts(part, personCounts(facts));
      for (const { collection, id } of awards) {
        const item = catalogue.items.get(itemKey(collection, id));
        for (const topic of item?.topics ?? []) part.topics.add(topic);
      }
      addTraining(part, { expected: trainings.expected(account, ownSeen), came });
    }
  }
  for (const training of trainings.all) {
    if (training.day >= until) continue;
    const { id, status, unit } = training;
    // Where nobody came, the ledger has nothing to tell when it was confirmed.
    const empty = status === 'confirmed' && presentAt(training).length === 0;
    const classesRecorded = Number(empty || credited.has(id));
    addCounts(partOf(idOf(unit)), { classes: 1, classesRecorded });
  }
  return { parts, held, topics: topics.size };
}

/** The same for showing: some seconds old where it tells of thousands. */
export const shownReviewParts = keptWhileLarge({
  read: readReviewParts,
  keyOf: ({ quarter, today }) => `${quarter.name} ${today}`,
  peopleOf: ({ parts }) => [...parts.values()].reduce((sum, { people }) => sum + people.length, 0),
});
