interface Asked {
  /** The questions it may have, the one to be tried first first. */
  pool: readonly string[];
  /** How many it asks for. */
  count: number;
}

/**
 * Which questions each section of a paper gets: none twice, and as many in all as there can be. A
 * question that an earlier section has taken is given up for another where a later one has no
 * other left (a maximum bipartite matching by augmenting paths, after H. W. Kuhn, 1955), so a
 * broad section never starves a narrow one. An earlier section never gets fewer by a later one.
 *
 * @returns by section the ids, in the order of its pool; fewer than asked for where the bank is short
 */
export function fillSections(sections: readonly Asked[]): string[][] {
  /** By question the section that has it. */
  const holders = new Map<string, number>();

  /** Gives a section one question more, moving others about where that is needed. */
  function take(section: number, tried: Set<string>): boolean {
    const pool = sections[section]?.pool ?? [];
    const free = pool.find((id) => !holders.has(id) && !tried.has(id));
    if (free !== undefined) {
      holders.set(free, section);
      return true;
    }
    for (const id of pool) {
      const holder = holders.get(id);
      if (holder === undefined || holder === section || tried.has(id)) continue;
      tried.add(id);
      // Its holder looks for another first: only then is this one given up.
      if (take(holder, tried)) {
        holders.set(id, section);
        return true;
      }
    }
    return false;
  }

  sections.forEach(({ count }, section) => {
    for (let n = 0; n < count; n += 1) if (!take(section, new Set())) break;
  });
  return sections.map(({ pool }, section) => pool.filter((id) => holders.get(id) === section));
}
