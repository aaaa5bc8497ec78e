import { inPages } from '../../../domain/inPages.ts';

/** Two changes of one document in the same millisecond have one time: what is so new is read again. */
const RECENT_MS = 30_000;
/** At once from the database: a query names them all. */
const BATCH = 200;

interface Versioned {
  id: string;
  /** When it was last changed: an ISO instant. */
  version: string;
}

/**
 * What stands now of some documents: what was known before, but for those that are new or have
 * changed, which are read, and those that are gone.
 *
 * @param versions times of the last change by id, as the database has them
 * @param now milliseconds since 1970
 * @param read reads the documents of those ids, as far as they are still there
 */
export async function renew<T extends Versioned>(
  before: readonly T[],
  { versions, now }: { versions: ReadonlyMap<string, string>; now: number },
  read: (ids: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  const recent = now - RECENT_MS;
  const isAsBefore = ({ id, version }: T) =>
    versions.get(id) === version && Date.parse(version) < recent;
  const renewed = before.filter(isAsBefore);
  const kept = new Set(renewed.map(({ id }) => id));
  const wanted = [...versions.keys()].filter((id) => !kept.has(id));
  for (const ids of inPages(wanted, BATCH)) renewed.push(...(await read(ids)));
  return renewed;
}
