import type { SourceKind } from '../../ledger/ledgerEntry.ts';
import { paceUnits } from '../../policy/paceUnits.ts';
import type { YearTarget } from '../../policy/yearTarget.ts';
import { previousDay } from '../../shanghai.ts';
import { monthsOf, type Quarter } from './quarter.ts';
import type { PersonFacts } from './personCounts.ts';

interface Person {
  /** As `joinedOn` gives it. */
  joined: string | null;
  target: Pick<YearTarget, 'units' | 'parts'>;
  /** Sums of the year's entries, each with a day of its month. */
  sums: readonly { units: number; day: string }[];
}

type Known = Pick<PersonFacts, 'planned' | 'quizzes'> & {
  quarter: Quarter;
  asOf: string;
  /** What stands of the quarter. */
  awards: readonly { kind: SourceKind; day: string }[];
};

/** What a person's quarter is counted by, from what the platform has of it. */
export function personFacts(
  { joined, target, sums }: Person,
  { quarter, asOf, awards, planned, quizzes }: Known,
): PersonFacts {
  const asked = (day: string) => paceUnits(target.parts, { today: day, joined });
  const total = (some: typeof sums) => some.reduce((sum, { units }) => sum + units, 0);
  return {
    ...{ planned, quizzes, targetUnits: target.units },
    earnedUnits: total(sums),
    quarterUnits: total(sums.filter(({ day }) => day >= quarter.from && day <= quarter.to)),
    asked: { before: asked(previousDay(quarter.from)), now: asked(asOf) },
    // Of a month that was over when somebody came nothing is asked.
    months: monthsOf(quarter, asOf).filter((month) => !joined || month >= joined.slice(0, 7)),
    awardDays: awards.map(({ day }) => day),
    trained: awards.some(({ kind }) => kind === 'class' || kind === 'field'),
  };
}
