import { attachment } from './attachment.ts';
import { streamed } from './streamed.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook to keep, piece by piece; its name may be Chinese, `plain` is for programs that can't. */
export function workbookFile(
  workbook: AsyncIterable<Uint8Array>,
  name: string,
  plain: string,
): Response {
  return new Response(streamed(workbook), { headers: attachment(XLSX, name, plain) });
}
