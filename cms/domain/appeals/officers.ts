import { subtree, unitsAbove, type OrgNode } from '../accounts/orgTree.ts';

/** A unit that an officer serves, for all matters or those of one category. */
export interface Post {
  unit: string;
  /** null: all. */
  category: string | null;
}

/** Somebody with the role who is at work. */
export interface Officer {
  id: string;
  name: string;
  posts: readonly Post[];
}

/** What a case is about, as far as whose it is goes. */
export interface Matter {
  unit: string | null;
  category: string;
}

const serves = ({ posts }: Officer, unit: string, category: string): boolean =>
  posts.some((post) => post.unit === unit && (post.category ?? category) === category);

/** The units a matter is looked for officers in, nearest first; of no unit: those at the top. */
function wayUp(units: readonly OrgNode[], unit: string | null): string[][] {
  const way = unit === null ? [] : unitsAbove(units, unit);
  if (way.length > 0) return way.map((one) => [one]);
  return [units.filter(({ parent }) => parent === null).map(({ id }) => id)];
}

/**
 * Whose a matter is: the officers of its unit, else of the next unit above that has any. Of a unit
 * with officers of just that category and others for all, those of the category.
 *
 * @param step 0: those next to it; 1: the next units above with officers, and so on
 * @returns none where no unit up to the root has one
 */
export function responsibleOfficers(
  officers: readonly Officer[],
  units: readonly OrgNode[],
  { unit, category }: Matter,
  step = 0,
): Officer[] {
  const levels = wayUp(units, unit).flatMap((some) => {
    const there = officers.filter((one) => some.some((at) => serves(one, at, category)));
    const special = there.filter(({ posts }) =>
      posts.some((post) => some.includes(post.unit) && post.category === category),
    );
    return there.length > 0 ? [special.length > 0 ? special : there] : [];
  });
  return levels[Math.min(step, levels.length - 1)] ?? [];
}

/**
 * What an officer sees: for each post the unit and all below it.
 *
 * @returns units by category; what is of no unit at all is seen from the top
 */
export function scopeOf(
  { posts }: Pick<Officer, 'posts'>,
  units: readonly OrgNode[],
): { units: ReadonlySet<string | null>; category: string | null }[] {
  const top = new Set(units.filter(({ parent }) => parent === null).map(({ id }) => id));
  return posts.map(({ unit, category }) => {
    const below = subtree(units, unit);
    return { units: new Set(top.has(unit) ? [...below, null] : below), category };
  });
}

/** Whether a matter is within what an officer sees. */
export const inScope = (scope: ReturnType<typeof scopeOf>, { unit, category }: Matter): boolean =>
  scope.some((one) => one.units.has(unit) && (one.category ?? category) === category);
