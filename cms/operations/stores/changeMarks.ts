import { randomUUID } from 'node:crypto';

import type { CollectionSlug, Payload } from 'payload';

import type { ChangeMark } from '../../payload-types.ts';
import { compareAndSet } from './compareAndSet.ts';
import { sharedByBundles } from './sharedByBundles.ts';

const collection = 'change-marks';

/** How old what a process knows may be. */
const LOOK_EVERY_MS = 1000;

/**
 * A process that dies between a change and its second mark has made the change by then, or never
 * will: after so long what was marked is looked at once more.
 */
export const SETTLED_MS = 10_000;

/** The mark of each collection that was ever changed. */
export type Marks = ReadonlyMap<string, string>;

interface Known {
  marks: Marks;
  /** When they were last asked for; milliseconds since 1970. */
  askedAt: number;
  /** How often this process has changed something: what was asked for before is out of date. */
  changes: number;
  asking: Promise<void> | undefined;
}

/** What the back office changes the portal of the same process sees at once. */
const knownTo = sharedByBundles<Known>('change-marks', () => ({
  marks: new Map<string, string>(),
  askedAt: -Infinity,
  changes: 0,
  asking: undefined,
}));

/**
 * Tells every process that a collection has changed, or is about to: this one at once, others
 * within a second. Two who tell at the same time both leave a mark nobody has seen.
 */
export async function markChanged(payload: Payload, of: CollectionSlug): Promise<void> {
  const change = { id: of, expect: {}, set: { mark: randomUUID() } };
  const [changed] = await compareAndSet(payload, collection, [change]);
  if (!changed) await create(payload, of);
  const known = knownTo(payload);
  known.changes += 1;
  known.askedAt = -Infinity;
}

async function create(payload: Payload, of: CollectionSlug): Promise<void> {
  try {
    await payload.db.create({ collection, data: { id: of, mark: randomUUID() } });
  } catch (error) {
    // Somebody else made it in between; their mark is news as well.
    const where = { id: { equals: of } };
    if (!(await payload.db.findOne({ collection, where }))) throw error;
  }
}

/** The marks as of a second ago at most, those of this process's own changes among them. */
export async function readMarks(payload: Payload): Promise<Marks> {
  const known = knownTo(payload);
  while (Date.now() - known.askedAt >= LOOK_EVERY_MS) {
    known.asking ??= ask(payload, known).finally(() => (known.asking = undefined));
    await known.asking;
  }
  return known.marks;
}

async function ask(payload: Payload, known: Known): Promise<void> {
  const { changes } = known;
  const at = Date.now();
  const { docs } = await payload.db.find<ChangeMark>({
    collection,
    pagination: false,
    limit: 0,
  });
  known.marks = new Map(docs.map(({ id, mark }) => [id, mark]));
  // Changed meanwhile by this process: asked again before anybody is answered.
  if (known.changes === changes) known.askedAt = at;
}
