import type { Slot } from '../../domain/ledger/slot.ts';
import { slotNames } from '../ledger/slotNames.ts';
import type { Language } from '../language.ts';
import { trainingWords } from './trainingWords.ts';

interface Training {
  slots: readonly Slot[];
  begins?: string | null;
  ends?: string | null;
}

/** When on its day a training is: its half days, and its hours where they have been said. */
export function classTime(language: Language, { slots, begins, ends }: Training): string {
  const halves = slotNames(language, slots);
  return begins ? trainingWords[language].time(halves, begins, ends ?? null) : halves;
}
