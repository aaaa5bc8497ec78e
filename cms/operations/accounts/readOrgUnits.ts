import type { Payload } from 'payload';

import type { OrgNode } from '../../domain/accounts/orgTree.ts';

export interface OrgUnitNode extends OrgNode {
  name: string;
  code: string;
}

/** Every unit of the organisation, as plain nodes of its tree, by code. */
export async function readOrgUnits(payload: Payload): Promise<OrgUnitNode[]> {
  const { docs } = await payload.find({
    collection: 'org-units',
    depth: 0,
    pagination: false,
    sort: 'code',
    select: { name: true, code: true, parent: true },
  });
  return docs.map(({ id, name, code, parent }) => ({
    id,
    name,
    code,
    parent: (parent as string | null | undefined) ?? null,
  }));
}
