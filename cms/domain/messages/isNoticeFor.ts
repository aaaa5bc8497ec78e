import { isMeantFor, type LearnerAudience } from '../accounts/audience.ts';
import { hasRole, type Role } from '../accounts/hasRole.ts';
import { worksOn } from '../accounts/worksOn.ts';
import type { Notice } from './notice.ts';

/** Who reads: an account, and where it stands. */
export interface NoticeReader {
  roles?: readonly Role[] | null;
  audience?: readonly LearnerAudience[] | null;
  joinedOn?: string | null;
  leftOn?: string | null;
  /** The own unit and all above it. */
  unitsAbove: ReadonlySet<string>;
}

/**
 * Whether somebody is among those who have to read a notice: a learner who works there today, of
 * its units and layers. Who joined after the day it was to be read by has missed nothing.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export function isNoticeFor(
  { units, audience, until }: Pick<Notice, 'units' | 'audience' | 'until'>,
  reader: NoticeReader,
  today: string,
): boolean {
  return (
    hasRole(reader, 'staff') &&
    worksOn(reader, today) &&
    !(until !== null && reader.joinedOn && reader.joinedOn > until) &&
    (units.length === 0 || units.some((unit) => reader.unitsAbove.has(unit))) &&
    (audience.length === 0 || isMeantFor(audience, reader.audience ?? []))
  );
}
