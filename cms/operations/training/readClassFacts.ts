import type { Payload } from 'payload';

import type { ClassFact } from '../../domain/ledger/ledgerFacts.ts';

/** Every classroom and field training by id: what attendance entries are proved with. */
export async function readClassFacts(payload: Payload): Promise<Map<string, ClassFact>> {
  const { docs } = await payload.find({
    collection: 'class-sessions',
    depth: 0,
    pagination: false,
    select: { kind: true, day: true, slots: true, partly: true, status: true },
  });
  return new Map(
    docs.map(({ id, kind, day, slots, partly, status }) => [
      id,
      { kind, day, slots, partly, confirmed: status !== 'planned' },
    ]),
  );
}
