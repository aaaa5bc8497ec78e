import { buffer } from 'node:stream/consumers';

import type { Payload } from 'payload';

import { unitPaths } from '../../domain/accounts/unitPaths.ts';
import { idOf } from '../../domain/idOf.ts';
import { recordDigest } from '../../domain/ledger/recordDigest.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { User } from '../../payload-types.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../text/language.ts';
import { ledgerWords } from '../../text/ledger/ledgerWords.ts';
import { drawEntries } from './pdf/drawEntries.ts';
import { drawHead } from './pdf/drawHead.ts';
import { drawProofNote } from './pdf/drawProofNote.ts';
import { drawFoot } from '../pdf/drawFoot.ts';
import { newDocument } from '../pdf/newDocument.ts';
import { pdfFonts } from '../pdf/pdfFonts.ts';
import type { RecordSheet } from './pdf/recordSheet.ts';
import { readOrgUnits } from '../accounts/readOrgUnits.ts';
import { readRecord } from './readRecord.ts';

interface Wanted {
  learner: User;
  year: number;
  now: Date;
  language?: Language;
}

/**
 * A learner's year on paper: the total, the sums of each source and every entry with what
 * earned it, in an A4 document that prints well.
 *
 * Whoever calls has made sure that the reader may see this learner's record.
 */
export async function recordPdf(
  payload: Payload,
  { learner, year, now, language = DEFAULT_LANGUAGE }: Wanted,
): Promise<{ name: string; pdf: Buffer }> {
  const [record, units] = await Promise.all([
    readRecord(payload, { learner, year, now }),
    readOrgUnits(payload),
  ]);
  const sheet: RecordSheet = {
    ...record,
    language,
    name: learner.name,
    staffNumber: learner.staffNumber ?? null,
    unit: unitPaths(units)(learner.unit ? idOf(learner.unit) : null) || null,
    entries: record.entries.toSorted((a, b) => a.day.localeCompare(b.day) || a.seq - b.seq),
    madeOn: dayOf(now),
    digest: recordDigest(record.entries),
    fonts: pdfFonts(payload),
  };
  const { file } = ledgerWords[language].record;
  return { name: `${file(learner.name, year)}.pdf`, pdf: await draw(sheet, now) };
}

async function draw(sheet: RecordSheet, now: Date): Promise<Buffer> {
  const { language, fonts, name, year } = sheet;
  const { titleOf, foot } = ledgerWords[language].record;
  const title = titleOf(name, year);
  // Pages are broken by the table itself, which knows its rows.
  const doc = newDocument({ title, language, fonts, madeAt: now });
  const after = drawEntries(doc, sheet, drawHead(doc, sheet));
  drawProofNote(doc, sheet, after);
  drawFoot(doc, { text: foot(sheet), fonts: fonts.regular, language });
  doc.end();
  return buffer(doc);
}
