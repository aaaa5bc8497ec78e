import { SheetProblem } from './SheetProblem.ts';

const startsWith = (bytes: Uint8Array, ...marks: number[]) =>
  marks.every((mark, n) => bytes[n] === mark);

/**
 * The text of a file from an office: by its mark where it has one, else UTF-8 where all of it is,
 * else GB 18030, of which the GBK of Chinese Windows is a part.
 *
 * @throws SheetProblem `sheet-unreadable` for what is none of them
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decode('utf-16le', bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return decode('utf-16be', bytes);
  try {
    return decode('utf-8', bytes);
  } catch {
    return decode('gb18030', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new SheetProblem('sheet-unreadable');
  }
  // No table holds it: it comes of a wrong encoding, or of a file that is no text at all.
  if (text.includes('\u0000')) throw new SheetProblem('sheet-unreadable');
  return text;
}
