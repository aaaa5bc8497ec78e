import type { IncomingHttpHeaders } from 'node:http';

import { z } from 'zod';

/** What a page sends: the function's name and arguments, the only argument of the one that Next knows. */
const call = z.tuple([z.looseObject({ name: z.string(), args: z.looseObject({}) })]);

/** As Next names the functions that its pages may call: 42 hexadecimal digits. */
const FUNCTION = /^[\da-f]{42}$/;

/**
 * Whether a POST to a page of the back office is a call that such a page makes (a server
 * function): nothing else is posted there, and Next fails on what it can't read.
 *
 * @param body read whole
 */
export async function isServerCall(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  if (!FUNCTION.test(String(headers['next-action']))) return false;
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return isCall(body.toString());
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData();
    const root = form.get('0');
    return typeof root === 'string' && isCall(root);
  } catch {
    return false;
  }
}

function isCall(text: string): boolean {
  try {
    return call.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
