import type { SourceKind } from '../../../domain/ledger/ledgerEntry.ts';
import type { CreditEntry } from '../../../payload-types.ts';
import type { PdfFonts } from '../../pdf/pdfFonts.ts';
import type { Language } from '../../../text/language.ts';

/** A learner's year as it is put on paper. Units are hundredths of 学时. */
export interface RecordSheet {
  language: Language;
  name: string;
  staffNumber: string | null;
  /** From the company down to the learner's own unit. */
  unit: string | null;
  year: number;
  targetUnits: number;
  earnedUnits: number;
  bySource: Record<SourceKind, number>;
  /** Oldest first. */
  entries: CreditEntry[];
  /** `YYYY-MM-DD`. */
  madeOn: string;
  digest: string;
  fonts: PdfFonts;
}
