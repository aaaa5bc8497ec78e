/** A kind of matter that a unit has many of. */
export interface Frequent {
  unit: string | null;
  category: string;
  count: number;
}

/** So many of a kind in a unit are no coincidence. */
const MANY = 3;

/**
 * What is raised again and again: the kinds of matter of which a unit has three or more, most
 * first. Of matters, never of who raised them.
 */
export function frequentMatters(
  cases: readonly { unit: string | null; category: string }[],
): Frequent[] {
  const groups = Map.groupBy(cases, ({ unit, category }) => `${unit ?? ''} ${category}`);
  return [...groups.values()]
    .flatMap(([first, ...others]): Frequent[] =>
      first && others.length + 1 >= MANY
        ? [{ unit: first.unit, category: first.category, count: others.length + 1 }]
        : [],
    )
    .sort((a, b) => b.count - a.count || a.category.localeCompare(b.category));
}
