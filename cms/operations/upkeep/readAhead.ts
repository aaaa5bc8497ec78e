/**
 * Passes on what a source gives, with the next piece already being read while one is worked on: a
 * database server works at the same time as who reads from it.
 */
export async function* readAhead<T>(source: AsyncIterable<T>): AsyncGenerator<T> {
  const pieces = source[Symbol.asyncIterator]();
  let next = pieces.next();
  for (;;) {
    const piece = await next;
    if (piece.done) return;
    next = pieces.next();
    // Whoever stops in the middle never asks what became of it.
    next.catch(() => undefined);
    yield piece.value;
  }
}
