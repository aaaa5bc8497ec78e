import { attendedSlots } from '../../domain/ledger/attendedSlots.ts';
import { SLOTS } from '../../domain/ledger/slot.ts';
import { slotNames } from '../ledger/slotNames.ts';
import type { Language } from '../language.ts';
import { trainingWords } from './trainingWords.ts';

interface CheckIn {
  late?: boolean | null;
  early?: boolean | null;
  /** The half days that count, where not all do. */
  slots?: unknown;
}

/** What is to be said of somebody who was there, but not all the time. */
export function attendanceMarks(language: Language, { late, early, slots }: CheckIn): string[] {
  const { marks } = trainingWords[language];
  return [
    ...(late ? [marks.late] : []),
    ...(early ? [marks.early] : []),
    ...(slots ? [marks.only(slotNames(language, attendedSlots(SLOTS, slots)))] : []),
  ];
}
