import type { User } from '../../payload-types.ts';
import type { Language } from '../../text/language.ts';
import type { PaperTold } from './papers/peopleTold.ts';
import type { AskedFilter } from './readOverview.ts';

/** A unit's year as somebody asks for it on paper. */
export interface WantedReport {
  viewer: User;
  year: number;
  /** Id or code; the highest one the viewer may see where none is named. */
  unit?: string | undefined;
  /** `YYYY-MM-DD`: as the ledger stood at the end of that day; as of now where it is absent. */
  asOf?: string | undefined;
  /** Only some of the unit's people. */
  filter?: AskedFilter | undefined;
  now: Date;
  language?: Language;
  /** Hears how far it has come. */
  told?: PaperTold | undefined;
}
