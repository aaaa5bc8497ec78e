import { IncomingMessage } from 'node:http';

/**
 * The same request with its body still to be read, after it has been read to be checked.
 *
 * @param req the request, read to its end
 * @param body what was read
 */
export function replayRequest(req: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(req.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req;
  Object.assign(again, { method, url, headers, rawHeaders });
  Object.assign(again, { httpVersion, httpVersionMajor, httpVersionMinor, complete: true });
  // Whoever stops reading must not take the connection with it: all has come in.
  again._destroy = (error, done) => done(error);
  if (body.length > 0) again.push(body);
  again.push(null);
  return again;
}
