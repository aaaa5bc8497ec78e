import type { LearnerAudience } from '../accounts/audience.ts';
import { countDays, nextDay, previousDay } from '../shanghai.ts';
import type { Policy } from './policy.ts';
import type { TargetChange } from './targetChange.ts';
import { targetFor } from './targetFor.ts';

type Targets = Pick<Policy, 'version' | 'targetUnits' | 'targets'>;

/**
 * Why days ask for what they ask for: in service they have their share of the policy's target;
 * before the first day of work, after the last and in an exemption nothing; an extension's share
 * is asked for in the year after, where it is `carried`.
 */
export type TargetWhy =
  | { code: 'service' | 'not-joined' | 'left' }
  | { code: 'exemption' | 'extension'; change: TargetChange }
  | { code: 'carried'; change: TargetChange };

/** Days of a year in a row, and what they ask for; units are hundredths of 学时. */
export interface TargetPart {
  from: string;
  to: string;
  units: number;
  why: TargetWhy;
}

/** A learner's target of a year, and how it comes about: it is the sum of its parts. */
export interface YearTarget {
  units: number;
  /** What a whole year in service asks for. */
  wholeUnits: number;
  /** The version of the policy that says so. */
  policy: string;
  parts: TargetPart[];
}

interface Asked {
  year: number;
  account: {
    audience?: LearnerAudience[] | null;
    /** First and last day of work, `YYYY-MM-DD`; null where there is none. */
    joinedOn?: string | null;
    leftOn?: string | null;
  };
  /** Those that stand, in any order. */
  changes: readonly TargetChange[];
  /** The policy whose target a year has. */
  policyOf: (year: number) => Targets;
}

/**
 * The target that fits a person: the policy's by the days in service. Each part has the
 * difference of two rounded sums, so that the parts of a year without any change are exactly the
 * policy's target, whatever the days are.
 *
 * Where changes share a day, the one approved first has it.
 */
export function yearTarget(asked: Asked): YearTarget {
  const { year, account, policyOf } = asked;
  const policy = policyOf(year);
  const parts = partsOf(asked, year);
  const there = parts.some(({ why }) => why.code !== 'not-joined' && why.code !== 'left');
  if (there) parts.push(...carried(asked));
  return {
    units: parts.reduce((sum, { units }) => sum + units, 0),
    wholeUnits: targetFor(policy, account.audience ?? []),
    policy: policy.version,
    parts,
  };
}

/** What the extensions of the year before have left for this one. */
function carried(asked: Asked): TargetPart[] {
  const { year, changes } = asked;
  if (!changes.some(({ kind, from }) => kind === 'extension' && from < `${year}-01-01`)) return [];
  const moved = new Map<TargetChange, number>();
  for (const { why, units } of weighed(asked, year - 1, 'extension')) {
    if (why.code === 'extension') moved.set(why.change, (moved.get(why.change) ?? 0) + units);
  }
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  return [...moved].map(([change, units]) => ({
    ...whole,
    units,
    why: { code: 'carried', change },
  }));
}

const partsOf = (asked: Asked, year: number) => weighed(asked, year, 'service');

/** A year's days in a row; those of one code have their share of the target. */
function weighed(asked: Asked, year: number, code: TargetWhy['code']): TargetPart[] {
  const units = targetFor(asked.policyOf(year), asked.account.audience ?? []);
  const days = countDays(`${year}-01-01`, `${year}-12-31`);
  let counted = 0;
  return stretches(asked, year).map((stretch) => {
    const before = counted;
    if (stretch.why.code === code) counted += countDays(stretch.from, stretch.to);
    const upTo = (count: number) => Math.round((units * count) / days);
    return { ...stretch, units: upTo(counted) - upTo(before) };
  });
}

function stretches(
  { account, changes }: Pick<Asked, 'account' | 'changes'>,
  year: number,
): Omit<TargetPart, 'units'>[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const joined = account.joinedOn ?? first;
  const left = account.leftOn ?? last;
  const byAge = [...changes].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const starts = [first, joined, nextDay(left), ...byAge.flatMap(({ from, to }) => [from, nextDay(to)])]; // prettier-ignore
  const days = [...new Set(starts)].filter((day) => day >= first && day <= last).sort();
  const found: Omit<TargetPart, 'units'>[] = [];
  for (const [n, from] of days.entries()) {
    const following = days[n + 1];
    const to = following === undefined ? last : previousDay(following);
    const why = whyOn(from, { joined, left, changes: byAge });
    const before = found.at(-1);
    if (before && isSame(before.why, why)) before.to = to;
    else found.push({ from, to, why });
  }
  return found;
}

function whyOn(
  day: string,
  { joined, left, changes }: { joined: string; left: string; changes: readonly TargetChange[] },
): TargetWhy {
  if (day < joined) return { code: 'not-joined' };
  if (day > left) return { code: 'left' };
  const change = changes.find(({ from, to }) => from <= day && day <= to);
  return change ? { code: change.kind, change } : { code: 'service' };
}

const isSame = (one: TargetWhy, other: TargetWhy): boolean =>
  one.code === other.code &&
  ('change' in one ? one.change.id : null) === ('change' in other ? other.change.id : null);
