import type { APIRoute } from 'astro';

import { verifyJson } from '../../server/ledger/verifyJson.ts';
import { only } from '../../server/only.ts';

export const GET: APIRoute = ({ locals, params }) => verifyJson(locals, params.code ?? '');

export const ALL = only('GET');
