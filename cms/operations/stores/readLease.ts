import type { Payload } from 'payload';

import type { Lease } from '../../payload-types.ts';

/** A lease as it stands in the database, ended or not. */
export async function readLease(payload: Payload, name: string): Promise<Lease | null> {
  return payload.db.findOne<Lease>({ collection: 'leases', where: { id: { equals: name } } });
}
