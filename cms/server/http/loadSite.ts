import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from '../root.ts';

interface Entry {
  handler: (req: IncomingMessage, res: ServerResponse) => void;
}

/**
 * Loads the built portal.
 *
 * @returns what answers its requests, static files included
 */
export async function loadSite(): Promise<Entry['handler']> {
  // Astro's entry would otherwise listen on a port by itself.
  process.env.ASTRO_NODE_AUTOSTART = 'disabled';
  const entry = pathToFileURL(path.join(root, 'dist/server/entry.mjs')).href;
  const { handler } = (await import(entry)) as Entry;
  return handler;
}
