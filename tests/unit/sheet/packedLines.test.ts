import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';

import { packedLines } from '../../../cms/operations/sheet/packedLines.ts';

async function all<T>(chunks: AsyncIterable<T[]>): Promise<T[][]> {
  const found: T[][] = [];
  for await (const chunk of chunks) found.push(chunk);
  return found;
}

const lines = packedLines(z.object({ name: z.string() }));

it('gives back what was packed, whatever stands in its texts', async () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('一\u2028二', '三\n四', '五\r\n六'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ name }), { maxLength: 40, size: 'max' }),
      async (given) => {
        const packed = await lines.pack(given);
        expect((await all(lines.unpack(packed))).flat()).toEqual(given);
      },
    ),
  );
});

it('gives them by the chunk', async () => {
  const given = Array.from({ length: 4_001 }, (_, n) => ({ name: `职工 ${n}` }));
  const chunks = await all(lines.unpack(await lines.pack(given)));
  expect(chunks.map(({ length }) => length)).toEqual([2_000, 2_000, 1]);
  expect(chunks.flat()).toEqual(given);
});

it('says so where what was kept is damaged', async () => {
  const packed = await lines.pack([{ name: '张三' }]);
  const broken = Buffer.from(packed, 'base64').subarray(0, -6).toString('base64');
  await expect(all(lines.unpack(broken))).rejects.toThrow();
});
