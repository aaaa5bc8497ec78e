import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Payload } from 'payload';
import sirv from 'sirv';

import { root } from '../root.ts';
import { isUnsafeMethod } from './isUnsafeMethod.ts';

type Handler = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

interface Entry {
  createHandler: (payload: Payload) => Handler;
}

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * Loads the built portal.
 *
 * @param payload this process's own, handed on to its pages
 * @returns what answers its requests, static files included
 */
export async function loadSite(payload: Payload): Promise<Handler> {
  const entry = pathToFileURL(path.join(root, 'dist/server/entry.mjs')).href;
  const { createHandler } = (await import(entry)) as Entry;
  const handler = createHandler(payload);
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
