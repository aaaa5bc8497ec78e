import type { Category } from '../appeals/category.ts';
import type { GroupMatter } from '../appeals/groupMatters.ts';
import type { Slot } from '../ledger/slot.ts';
import { dayOf, nextDay, startOfDay } from '../shanghai.ts';
import type { Notice } from './notice.ts';
import type { RobotHurry, RobotTopic } from './robot.ts';

/** What a group is told: facts that concern all of it, never anybody's own. */
export type GroupNews = { case: string; hurry: RobotHurry; until: number | null } & (
  | { about: 'notice'; id: string; title: string; day: string | null }
  | {
      about: 'class';
      id: string;
      title: string;
      day: string;
      slots: readonly Slot[];
      place: string | null;
    }
  | { about: 'claims'; count: number }
  | { about: 'appeal'; id: string; kind: Category; unit: string | null; isLate: boolean }
);

interface Group {
  topics: readonly RobotTopic[];
  /** The unit whose people are in the group, and all above it. */
  above: ReadonlySet<string>;
  /** That unit alone; of the company, those at the top. */
  own: ReadonlySet<string>;
  /** When the robot was set up, milliseconds since 1970: what is older it was not there for. */
  since: number;
}

/** A matter as a group may be told of it. */
export interface TitledMatter extends Omit<GroupMatter, 'unit' | 'category'> {
  kind: Category;
  unit: string | null;
}

interface Training {
  id: string;
  title: string;
  day: string;
  slots: readonly Slot[];
  place: string | null;
  units: readonly string[];
  attendees: readonly string[];
  /** Milliseconds since 1970. */
  madeAt: number;
}

interface Standing {
  notices: readonly Notice[];
  classes: readonly Training[];
  /** How many claims of the unit's people, and of those below, wait for a decision. */
  claims: number;
  /** Matters that wait or are late, with what their kind and unit are called. */
  matters: readonly TitledMatter[];
  now: Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** A holiday with the days around it: what began before is no news. */
const NEWS_DAYS = 14;

/**
 * What a group is to be told now, told already or not, as it follows from how things stand.
 *
 * A notice or a training is told where it is meant for everybody of the group's unit: one for
 * certain layers, certain people or a single team below is none of the others' business, and its
 * page would refuse them. Once a day a group of trainers hears how many claims wait. A group of
 * officers hears of each matter that waits for them and of each that is late: number, kind and unit.
 */
export function groupNews(
  { topics, above, own, since }: Group,
  { notices, classes, claims, matters, now }: Standing,
): GroupNews[] {
  const today = dayOf(now);
  const tomorrow = nextDay(today);
  const isNews = (at: number) => at >= since && at > now.getTime() - NEWS_DAYS * DAY_MS;
  const isOurs = (units: readonly string[]) => units.some((unit) => above.has(unit));
  const endOf = (day: string) => startOfDay(nextDay(day)).getTime();

  const ofNotices = notices
    .filter(
      ({ units, audience, withdrawnAt, from, until, at }) =>
        withdrawnAt === null &&
        audience.length === 0 &&
        (units.length === 0 || isOurs(units)) &&
        from <= today &&
        (until === null || today <= until) &&
        isNews(Math.max(at, startOfDay(from).getTime())),
    )
    .map(({ id, title, until }): GroupNews => {
      const when = { hurry: 'workday' as const, until: until === null ? null : endOf(until) };
      return { about: 'notice', case: `notice|${id}`, id, title, day: until, ...when };
    });
  const ofClasses = classes
    .filter(({ units, attendees, day, madeAt }) => {
      const isMeant = attendees.length === 0 && isOurs(units);
      return isMeant && (day === tomorrow || (day > tomorrow && isNews(madeAt)));
    })
    .map(({ id, title, day, slots, place }): GroupNews => {
      // One that is moved is told again.
      const soon = day === tomorrow;
      const occasion = `${soon ? 'tomorrow' : 'class'}|${id}/${day}`;
      const when = { hurry: soon ? ('day' as const) : ('workday' as const), until: endOf(day) };
      return { about: 'class', case: occasion, id, title, day, slots, place, ...when };
    });
  const ofClaims: GroupNews[] =
    claims > 0
      ? [
          {
            ...{ about: 'claims', case: `claims|${today}`, count: claims },
            ...{ hurry: 'workday', until: endOf(today) },
          },
        ]
      : [];
  const ofMatters = matters
    .filter(({ servedIn, at }) => servedIn.some((unit) => own.has(unit)) && isNews(at))
    .map(({ number: id, kind, unit, isLate, due }): GroupNews => {
      // Clocks run day and night, and so on days off.
      const when = { hurry: 'day' as const, until: isLate ? null : due };
      const occasion = isLate ? `late|${id}/${due ?? ''}` : `matter|${id}`;
      return { about: 'appeal', case: occasion, id, kind, unit, isLate, ...when };
    });
  const byTopic: Record<RobotTopic, GroupNews[]> = {
    notices: ofNotices,
    classes: ofClasses,
    claims: ofClaims,
    appeals: ofMatters,
  };
  return topics.flatMap((topic) => byTopic[topic]);
}
