/** Hears how many of a paper's people are in it. */
export type PaperTold = (done: number, people: number) => void;

/**
 * The same pages, each told of when whoever writes them has taken it.
 *
 * @param told absent: nobody listens, and nothing is counted
 * @param count how many people there are in all
 */
export async function* peopleTold<T>(
  pages: AsyncIterable<readonly T[]> | Iterable<readonly T[]>,
  { told, count }: { told: PaperTold | undefined; count: () => Promise<number> },
): AsyncGenerator<readonly T[]> {
  const people = told ? await count() : 0;
  let done = 0;
  told?.(done, people);
  for await (const page of pages) {
    yield page;
    done += page.length;
    told?.(Math.min(done, people), people);
  }
  // Who has left meanwhile is not waited for.
  told?.(people, people);
}
