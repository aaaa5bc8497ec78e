import type { IncomingMessage } from 'node:http';

const names = ['x-payload-http-method-override', 'x-http-method-override'];

/** Whether a POST to Payload only asks: a query too long for an address is sent as a body. */
export function isQuery({ method, headers }: IncomingMessage): boolean {
  return method === 'POST' && names.some((name) => headers[name] === 'GET');
}
