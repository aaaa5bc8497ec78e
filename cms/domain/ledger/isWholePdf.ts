const END = 1024;

/** Whether a PDF has its end: one that was cut off on its way has lost its table of contents. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const end = new TextDecoder('latin1').decode(bytes.subarray(-END));
  return end.includes('startxref') && end.includes('%%EOF');
}
