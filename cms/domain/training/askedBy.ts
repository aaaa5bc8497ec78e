import { idOf } from '../idOf.ts';

type Related = string | { id: string };

interface Training {
  unit: Related;
  alsoUnits?: readonly Related[] | null;
  /** Whom it invites by name, and who was put on the list by hand. */
  invited?: readonly Related[] | null;
  attendees?: readonly Related[] | null;
}

/** Whom a training asks to come, as `invites` reads it: its units, and who is named. */
export const askedBy = ({ unit, alsoUnits, invited, attendees }: Training) => ({
  units: [unit, ...(alsoUnits ?? [])].map(idOf),
  attendees: [...new Set([...(invited ?? []), ...(attendees ?? [])].map(idOf))],
});
