import { fillSections } from './fillSections.ts';

interface Section {
  title: string;
  /** How many questions it draws; none: all it may have. */
  count?: number | null;
  /** How many questions are named for it, whether they still exist or not. */
  named: number;
  /** The questions it may have. */
  pool: readonly string[];
}

export interface SectionStanding {
  title: string;
  asked: number;
  /** How many questions of the bank suit it, those included that another section wants as well. */
  found: number;
  /** How many it lacks once every section has had its own. */
  missing: number;
}

/** What each section of a quiz asks of the bank, and what the bank has for it. */
export function sectionStanding(sections: readonly Section[]): SectionStanding[] {
  const asked = sections.map(({ count, named, pool }) => count ?? Math.max(named, pool.length));
  const filled = fillSections(sections.map(({ pool }, n) => ({ pool, count: asked[n] ?? 0 })));
  return sections.map(({ title, pool }, n) => {
    const own = asked[n] ?? 0;
    const lacks = own - (filled[n]?.length ?? 0);
    // One that asks for nothing is a heading over nothing.
    return { title, asked: own, found: pool.length, missing: own === 0 ? 1 : lacks };
  });
}
