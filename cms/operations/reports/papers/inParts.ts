/** The same rows in pages of so many at most. */
export async function* inParts<T>(
  pages: AsyncIterable<readonly T[]>,
  size: number,
): AsyncGenerator<readonly T[]> {
  for await (const page of pages) {
    for (let from = 0; from < page.length; from += size) yield page.slice(from, from + size);
  }
}
