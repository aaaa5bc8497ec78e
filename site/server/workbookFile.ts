import { ReadableStream } from 'node:stream/web';

import { attachment } from './attachment.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook to keep, piece by piece; its name may be Chinese, `plain` is for programs that can't. */
export function workbookFile(
  workbook: AsyncIterable<Uint8Array>,
  name: string,
  plain: string,
): Response {
  // Node's own stream type and the DOM's differ in name only.
  return new Response(ReadableStream.from(workbook) as unknown as BodyInit, {
    headers: attachment(XLSX, name, plain),
  });
}
