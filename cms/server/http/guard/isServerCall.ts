import type { IncomingHttpHeaders } from 'node:http';

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
  if (!type.startsWith('multipart/form-data')) return isJson(body.toString());
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData();
    const root = form.get('0');
    return typeof root === 'string' && isJson(root);
  } catch {
    return false;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
