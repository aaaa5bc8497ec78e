import type { User } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';

/** A unit's year as somebody asks for it on paper. */
export interface WantedReport {
  viewer: User;
  year: number;
  /** Id or code; the highest one the viewer may see where none is named. */
  unit?: string | undefined;
  now: Date;
  language?: Language;
}
