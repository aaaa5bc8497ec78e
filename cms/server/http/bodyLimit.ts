import type { IncomingHttpHeaders } from 'node:http';

import { isBackOffice } from './isBackOffice.ts';

/** Far more than any beat, response or correction of the portal's JSON addresses. */
const portalBytes = 256 * 1024;
/** A long article's rich text with room to spare; uploads are multipart and limited by Payload. */
const backOfficeBytes = 10 * 1024 * 1024;

/**
 * How much a request may carry.
 *
 * @param path of the request
 * @param headers of the request
 * @returns bytes; Infinity for uploads to the back office, which Payload limits by itself
 */
export function bodyLimit(path: string, headers: IncomingHttpHeaders): number {
  if (!isBackOffice(path)) return portalBytes;
  return headers['content-type']?.startsWith('multipart/form-data') ? Infinity : backOfficeBytes;
}
