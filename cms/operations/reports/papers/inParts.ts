import { inPages } from '../../../domain/inPages.ts';

/** The same rows in pages of so many at most. */
export async function* inParts<T>(
  pages: AsyncIterable<readonly T[]>,
  size: number,
): AsyncGenerator<readonly T[]> {
  for await (const page of pages) {
    yield* inPages(page, size);
  }
}
