import type { IncomingHttpHeaders } from 'node:http';

import { isBackOffice } from './isBackOffice.ts';

/** Far more than any beat, response or correction of the portal's JSON addresses. */
const portalBytes = 256 * 1024;
/** A table of 60,000 people as CSV has 8 MB; as a workbook, far less. */
const tableBytes = 20 * 1024 * 1024;
/** A scan or photograph of `LARGEST_CLAIM_FILE` and the form around it. */
const claimBytes = 6 * 1024 * 1024;
/** A photograph of `LARGEST_PICTURE` and the form around it. */
const pictureBytes = 11 * 1024 * 1024;
/** A matter with three photographs from a phone. */
const matterBytes = 31 * 1024 * 1024;
/** A long article's rich text with room to spare. */
const backOfficeBytes = 10 * 1024 * 1024;

/** Where files are uploaded, and how large a request with one may be. */
export interface Uploads {
  path: string;
  bytes: number;
}

/**
 * How much a request may carry.
 *
 * @param path of the request
 * @param headers of the request
 * @param uploads where more is allowed
 * @returns `whole`, the most bytes of a body that is read whole; `most`, the most there may be
 */
export function bodyLimit(
  path: string,
  headers: IncomingHttpHeaders,
  uploads?: Uploads,
): { whole: number; most: number } {
  if (!isBackOffice(path)) {
    const bytes = portalLimit(path);
    return { whole: bytes, most: bytes };
  }
  const isUpload =
    uploads !== undefined &&
    (path === uploads.path || path.startsWith(`${uploads.path}/`)) &&
    headers['content-type']?.startsWith('multipart/form-data');
  return { whole: backOfficeBytes, most: isUpload ? uploads.bytes : backOfficeBytes };
}

function portalLimit(path: string): number {
  if (path.startsWith('/import/') || path === '/trainer/completions') return tableBytes;
  if (/^\/appeals\/[^/]+\/pictures$/.test(path)) return pictureBytes;
  if (path === '/voice/new' || path.startsWith('/voice/desk/new')) return matterBytes;
  return path === '/record/claims' ? claimBytes : portalBytes;
}
