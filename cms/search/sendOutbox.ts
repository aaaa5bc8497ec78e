import type { Payload } from 'payload';

import type { Lease } from '../operations/stores/takeLease.ts';
import type { SearchOutbox } from '../payload-types.ts';
import { documentsOf } from './documentsOf.ts';
import { prepareIndex } from './prepareIndex.ts';
import { searchClient } from './searchClient.ts';
import { searchConfig } from './searchConfig.ts';

const BATCH = 100;
/** A batch takes a tenth of a second; one that takes longer is sent again later. */
const PATIENCE = { timeout: 10_000, interval: 25 };

/**
 * Sends what is out of date, and clears it once it can be found. Every change has a row of its
 * own that is never written again, so that a row cleared by its id is cleared as it was read,
 * and a change that comes meanwhile is sent after.
 *
 * @param lease that of the index: see `withIndex`
 * @throws Error where the search server can't be reached, or the lease has ended
 */
export async function sendOutbox(payload: Payload, lease: Pick<Lease, 'held'>): Promise<void> {
  let prepared = false;
  for (;;) {
    const { docs } = await payload.db.find<SearchOutbox>({
      collection: 'search-outbox',
      where: {},
      sort: 'at',
      limit: BATCH,
      pagination: false,
    });
    if (docs.length === 0) return;
    const client = searchClient(payload);
    const { index: name, settings } = searchConfig(payload);
    if (!prepared) await prepareIndex(client, name, settings);
    prepared = true;
    const index = client.index(name);
    const { documents, gone } = await documentsOf(payload, docs);
    // Held up so long that another may have sent a newer text: what was read is not to be sent.
    if (!lease.held()) throw new Error('the turn to write the index has ended');
    if (documents.length > 0) await index.addDocuments(documents).waitTask(PATIENCE);
    if (gone.length > 0) await index.deleteDocuments(gone).waitTask(PATIENCE);
    await payload.db.deleteMany({
      collection: 'search-outbox',
      where: { id: { in: docs.map(({ id }) => id) } },
    });
  }
}
