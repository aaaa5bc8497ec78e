import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

import { root } from '../root.ts';
import { speakChinese } from './speakChinese.ts';

interface BackOffice {
  handler: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Loads the built back office.
 *
 * @param hostname the host it is served on
 * @param port the port it is served on
 */
export async function loadBackOffice(hostname: string, port: number): Promise<BackOffice> {
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: path.join(root, 'cms'), hostname, port, quiet: true });
  await quietly(() => app.prepare());
  const serve = app.getRequestHandler();
  return {
    handler: (req, res) => {
      speakChinese(req);
      return serve(req, res);
    },
    close: () => app.close(),
  };
}

/** Next tells how long it read its configuration, which no option turns off. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await work();
  } finally {
    console.log = log;
  }
}
