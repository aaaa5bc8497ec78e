import type { Slot } from '../../domain/ledger/slot.ts';
import type { Language } from '../language.ts';
import { ledgerWords } from './ledgerWords.ts';

/** Half days by their names, in one text: 上午、下午. */
export function slotNames(language: Language, slots: readonly Slot[]): string {
  const { slots: names, slotList } = ledgerWords[language];
  return slotList(slots.map((slot) => names[slot]));
}
