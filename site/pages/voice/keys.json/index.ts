import type { APIRoute } from 'astro';

import { publicKeys } from '../../../../cms/operations/passes/publicKeys.ts';
import { only } from '../../../server/only.ts';

/** The public keys of anonymous passes; those that sign now come first. */
export const GET: APIRoute = async ({ locals }) =>
  Response.json({ keys: await publicKeys(locals.payload, new Date()) });

export const ALL = only('GET');
