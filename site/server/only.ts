import type { APIRoute } from 'astro';

import { jsonRefusal } from './jsonRefusal.ts';

/**
 * Answers the methods that a JSON address does not have.
 *
 * @param methods those it has
 */
export function only(...methods: string[]): APIRoute {
  return ({ locals }) => {
    const refusal = jsonRefusal(locals.language, 405, 'method-not-allowed');
    refusal.headers.set('allow', methods.join(', '));
    return refusal;
  };
}
