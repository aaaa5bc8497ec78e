import type { APIRoute } from 'astro';

import { jsonRefusal } from './jsonRefusal.ts';

/**
 * Answers the methods that a JSON address does not have.
 *
 * @param methods those it has
 */
export function only(...methods: string[]): APIRoute {
  return () => {
    const refusal = jsonRefusal(405, 'method-not-allowed', '这个地址不支持这种请求');
    refusal.headers.set('allow', methods.join(', '));
    return refusal;
  };
}
