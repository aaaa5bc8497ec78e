import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import sirv from 'sirv';

import { root } from '../root.ts';
import { isUnsafeMethod } from './isUnsafeMethod.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

interface Entry {
  handler: Handler;
}

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * Loads the built portal.
 *
 * @returns what answers its requests, static files included
 */
export async function loadSite(): Promise<Handler> {
  const entry = pathToFileURL(path.join(root, 'dist/server/entry.mjs')).href;
  const { handler } = (await import(entry)) as Entry;
  // Knows its few files from the start: no page waits for a look at the disk.
  const files = sirv(path.join(root, 'dist/client'), {
    setHeaders: (res, file) => {
      const lasting = file.startsWith('/_portal/');
      res.setHeader(
        'cache-control',
        lasting ? `public, max-age=${yearSeconds}, immutable` : 'public, max-age=3600',
      );
    },
    etag: true,
  });
  return (req, res) =>
    isUnsafeMethod(req.method) ? handler(req, res) : files(req, res, () => handler(req, res));
}
