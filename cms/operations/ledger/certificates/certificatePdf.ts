import { buffer } from 'node:stream/consumers';

import type { Payload } from 'payload';

import { idOf } from '../../../domain/idOf.ts';
import type { Certificate } from '../../../payload-types.ts';
import { certificateWords } from '../../../text/certificates/certificateWords.ts';
import type { Language } from '../../../text/language.ts';
import { newDocument } from '../../pdf/newDocument.ts';
import { pdfFonts } from '../../pdf/pdfFonts.ts';
import type { CertificateSheet } from './certificateSheet.ts';
import { drawCertificate } from './drawCertificate.ts';
import { readSeal } from './readSeal.ts';
import { standingOf } from './standingOf.ts';

interface Wanted {
  certificate: Certificate;
  /** What people's devices reach the portal under. */
  origin: string;
  language: Language;
}

/**
 * A certificate on one page of A4: of what was certified then, so that the same certificate has
 * the same bytes whenever it is asked for, in one language and under one seal.
 */
export async function certificatePdf(
  payload: Payload,
  { certificate, origin, language }: Wanted,
): Promise<{ name: string; pdf: Buffer }> {
  const [{ certified }, seal] = await Promise.all([
    standingOf(payload, certificate),
    readSeal(payload, certificate.unit ? idOf(certificate.unit) : null),
  ]);
  const { name, year } = certificate;
  const fonts = pdfFonts(payload);
  const words = certificateWords[language];
  const sheet: CertificateSheet = {
    ...{ certificate, bySource: certified.bySource, seal, language, fonts },
    link: new URL(`/verify/${certificate.code}`, origin).href,
    address: new URL('/verify', origin).href,
  };
  const doc = newDocument({
    ...{ title: words.titleOf(name, year), language, fonts },
    ...{ madeAt: new Date(certificate.at), layout: 'landscape' },
  });
  drawCertificate(doc, sheet);
  doc.end();
  return { name: `${words.file(name, year)}.pdf`, pdf: await buffer(doc) };
}
