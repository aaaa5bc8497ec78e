import type { SourceKind } from '../../../domain/ledger/ledgerEntry.ts';
import type { Certificate } from '../../../payload-types.ts';
import type { Language } from '../../../text/language.ts';
import type { PdfFonts } from '../../pdf/pdfFonts.ts';
import type { UnitSeal } from './readSeal.ts';

/** A certificate as it is put on paper. */
export interface CertificateSheet {
  certificate: Certificate;
  /** What its hours are made of, in units. */
  bySource: Record<SourceKind, number>;
  /** Where anybody verifies it; `address` is where its number is typed. */
  link: string;
  address: string;
  seal: UnitSeal | null;
  language: Language;
  fonts: PdfFonts;
}
