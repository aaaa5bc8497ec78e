import { idOf } from '../idOf.ts';

type Related = string | { id: string };

interface Training {
  unit: Related;
  alsoUnits?: readonly Related[] | null;
  attendees?: readonly Related[] | null;
}

/** Whom a training asks to come, as `invites` reads it: its units, and who is named. */
export const askedBy = ({ unit, alsoUnits, attendees }: Training) => ({
  units: [unit, ...(alsoUnits ?? [])].map(idOf),
  attendees: (attendees ?? []).map(idOf),
});
