import type { APIRoute } from 'astro';

import { capsuleKey } from '../../../cms/operations/reports/capsule/capsuleKey.ts';
import { only } from '../../server/only.ts';

/** The public key that audit capsules are signed with, hex, and what people compare it by. */
export const GET: APIRoute = ({ locals }) => {
  const { key, fingerprint } = capsuleKey(locals.payload);
  return Response.json({ algorithm: 'Ed25519', key, fingerprint });
};

export const ALL = only('GET');
