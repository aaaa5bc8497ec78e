import type PDFDocument from 'pdfkit';

import { formatUnits } from '../../../domain/formatUnits.ts';
import { SOURCE_KINDS } from '../../../domain/ledger/ledgerEntry.ts';
import { certificateWords } from '../../../text/certificates/certificateWords.ts';
import { formatDate } from '../../../text/formatDate.ts';
import { ledgerWords } from '../../../text/ledger/ledgerWords.ts';
import { platformName } from '../../../text/platformName.ts';
import { drawLine } from '../../pdf/drawLine.ts';
import { drawQr } from '../../pdf/drawQr.ts';
import { paper } from '../../pdf/paper.ts';
import type { CertificateSheet } from './certificateSheet.ts';

/** A4 on its side, in points. */
const WIDTH = 841.89;
const HEIGHT = 595.28;
const LEFT = 92;
const RIGHT = WIDTH - LEFT;
const BETWEEN = RIGHT - LEFT;
const FOOT = 424;
const QR = 84;
const SEAL = 118;

/** One page: who, what was reached, where the hours are from, by whom and how to verify it. */
export function drawCertificate(doc: PDFDocument, sheet: CertificateSheet): void {
  drawFrame(doc);
  drawReached(doc, sheet);
  drawSources(doc, sheet);
  drawProof(doc, sheet);
  drawIssuer(doc, sheet);
}

function drawFrame(doc: PDFDocument): void {
  for (const [inset, width, colour] of [
    [28, 1.6, paper.ink],
    [34, 0.5, paper.line],
  ] as const) {
    doc.lineWidth(width).strokeColor(colour);
    doc.rect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset).stroke();
  }
}

function drawReached(doc: PDFDocument, { certificate, language, fonts }: CertificateSheet): void {
  const words = certificateWords[language];
  const { name, staffNumber, unitPath, year, earnedUnits, targetUnits } = certificate;
  const row = { x: LEFT, width: BETWEEN, align: 'center' } as const;
  const head = { fonts: fonts.regular, size: 10.5, colour: paper.muted, spacing: 2 };
  drawLine(doc, { ...row, ...head, text: platformName[language], y: 76 });
  const title = { fonts: fonts.bold, size: 38, colour: paper.ink };
  drawLine(doc, { ...row, ...title, text: words.title, y: 103, spacing: language === 'zh' ? 14 : 1 }); // prettier-ignore
  doc.lineWidth(1.4).strokeColor(paper.seal);
  doc
    .moveTo(WIDTH / 2 - 30, 166)
    .lineTo(WIDTH / 2 + 30, 166)
    .stroke();
  drawLine(doc, { ...row, fonts: fonts.bold, size: 30, colour: paper.ink, text: name, y: 192, spacing: 2 }); // prettier-ignore
  const who = [staffNumber && words.staffNumber(staffNumber), unitPath].filter(Boolean).join('  ·  '); // prettier-ignore
  drawLine(doc, { ...row, fonts: fonts.regular, size: 11, colour: paper.muted, text: who, y: 241 });
  const sentence = words.sentence({
    ...{ year, earned: formatUnits(earnedUnits), target: formatUnits(targetUnits) },
  });
  drawLine(doc, { ...row, fonts: fonts.regular, size: 15, colour: paper.ink, text: sentence, y: 277 }); // prettier-ignore
}

function drawSources(doc: PDFDocument, { bySource, language, fonts }: CertificateSheet): void {
  const { sources } = ledgerWords[language];
  const { hours } = certificateWords[language];
  const cell = BETWEEN / SOURCE_KINDS.length;
  doc.lineWidth(0.5).strokeColor(paper.line);
  for (const y of [326, 386]) doc.moveTo(LEFT, y).lineTo(RIGHT, y).stroke();
  for (const [n, kind] of SOURCE_KINDS.entries()) {
    const row = { x: LEFT + n * cell, width: cell, align: 'center' } as const;
    drawLine(doc, { ...row, fonts: fonts.regular, size: 9.5, colour: paper.muted, text: sources[kind], y: 338 }); // prettier-ignore
    const figure = hours(formatUnits(bySource[kind]));
    drawLine(doc, { ...row, fonts: fonts.bold, size: 13, colour: paper.ink, text: figure, y: 355 });
  }
}

function drawProof(doc: PDFDocument, sheet: CertificateSheet): void {
  const { certificate, link, address, language, fonts } = sheet;
  const words = certificateWords[language];
  drawQr(doc, { text: link, x: LEFT, y: FOOT, size: QR, colour: paper.ink });
  doc.link(LEFT, FOOT, QR, QR, link);
  const row = { x: LEFT + QR + 16, width: 320 };
  drawLine(doc, { ...row, fonts: fonts.bold, size: 11.5, colour: paper.ink, text: words.number(certificate.number), y: FOOT + 8 }); // prettier-ignore
  const small = { ...row, fonts: fonts.regular, colour: paper.muted };
  drawLine(doc, { ...small, size: 9, text: words.check, y: FOOT + 34 });
  drawLine(doc, { ...small, size: 9, colour: paper.ink, text: address, y: FOOT + 50 });
  drawLine(doc, { ...small, size: 7.5, text: words.foot(certificate.policy, certificate.digest), y: FOOT + 70 }); // prettier-ignore
}

/** By hand or by the picture: the seal stands over the unit's name and the day, as it does on paper. */
function drawIssuer(doc: PDFDocument, { certificate, seal, language, fonts }: CertificateSheet) {
  const words = certificateWords[language];
  const box = { x: RIGHT - 236, width: 236, align: 'center' } as const;
  const unit = seal?.unit ?? certificate.unitPath?.split(' / ')[0] ?? platformName[language];
  drawLine(doc, { ...box, fonts: fonts.bold, size: 13, colour: paper.ink, text: unit, y: FOOT + 22 }); // prettier-ignore
  const day = formatDate(language, certificate.at);
  drawLine(doc, { ...box, fonts: fonts.regular, size: 11, colour: paper.ink, text: day, y: FOOT + 50 }); // prettier-ignore
  const middle = box.x + box.width / 2;
  const top = FOOT + 44 - SEAL / 2;
  if (seal) {
    const fit = { fit: [SEAL, SEAL] as [number, number], align: 'center', valign: 'center' } as const; // prettier-ignore
    doc.image(seal.picture, middle - SEAL / 2, top, fit);
    return;
  }
  const note = { ...box, fonts: fonts.regular, size: 8.5, colour: paper.muted };
  drawLine(doc, { ...note, text: words.seal, y: FOOT + 76 });
}
