interface Recorded {
  id: string;
  /** Counts the repairs of a quiz, those that undo another among them. */
  seq: number;
  /** The repair it takes back. */
  undoes?: string | null;
}

/**
 * The repairs of a quiz that stand, in their order: each that was undone is gone. Only the last can
 * be undone, since those after it were worked out on what it had changed.
 */
export function standingRepairs<T extends Recorded>(repairs: readonly T[]): T[] {
  const undone = new Set(repairs.flatMap(({ undoes }) => undoes ?? []));
  return repairs
    .filter(({ id, undoes }) => !undoes && !undone.has(id))
    .toSorted((a, b) => a.seq - b.seq);
}
