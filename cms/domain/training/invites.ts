interface Training {
  /** Whose people, and those of the units below, are asked to come. */
  units: readonly string[];
  /** Who is invited by name; nobody by name where empty. */
  attendees: readonly string[];
}

/**
 * Whether a training asks somebody to come: the people of its units and of those below, but for
 * one whose list names others only.
 *
 * @param of the person, and the person's unit with all above it
 */
export const invites = (
  { units, attendees }: Training,
  { id, above }: { id: string; above: ReadonlySet<string> },
): boolean =>
  attendees.length > 0 ? attendees.includes(id) : units.some((unit) => above.has(unit));
