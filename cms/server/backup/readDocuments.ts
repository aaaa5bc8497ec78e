/** Length of a BSON document, itself included: its first four bytes (bsonspec.org). */
const LENGTH_BYTES = 4;

/**
 * Cuts a stream of BSON documents, one after the other, into documents.
 *
 * @throws Error where the stream ends within one
 */
export async function* readDocuments(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let chunks: Buffer[] = [];
  let have = 0;
  let need = LENGTH_BYTES;
  for await (const chunk of source) {
    chunks.push(chunk);
    have += chunk.length;
    if (have < need) continue;
    let rest = Buffer.concat(chunks);
    while (rest.length >= LENGTH_BYTES) {
      need = rest.readInt32LE(0);
      if (need <= LENGTH_BYTES) throw new Error('Not BSON');
      if (rest.length < need) break;
      yield rest.subarray(0, need);
      rest = rest.subarray(need);
      need = LENGTH_BYTES;
    }
    chunks = [rest];
    have = rest.length;
  }
  if (have > 0) throw new Error('Cut short');
}
