import fc from 'fast-check';
import { BSON } from 'mongodb';
import { expect, it } from 'vitest';

import { readDocuments } from '../../../cms/server/backup/readDocuments.ts';

async function read(bytes: Uint8Array, size: number): Promise<unknown[]> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size)
      yield Buffer.from(bytes.subarray(at, at + size));
  }
  const documents: unknown[] = [];
  for await (const document of readDocuments(chunks())) documents.push(BSON.deserialize(document));
  return documents;
}

it('cuts a stream into its documents, wherever the pieces it comes in end', async () => {
  const document = fc.record({ text: fc.string({ maxLength: 40 }), n: fc.integer() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(document),
      fc.integer({ min: 1, max: 200 }),
      async (written, size) => {
        const bytes = Buffer.concat(written.map((one) => BSON.serialize(one)));
        expect(await read(bytes, size)).toEqual(written);
      },
    ),
  );
});

it('takes no stream that ends within a document', async () => {
  const bytes = BSON.serialize({ text: 'whole' });
  await expect(read(bytes.subarray(0, -1), 4)).rejects.toThrow('Cut short');
});
