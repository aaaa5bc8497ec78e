import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { processIdentity } from '../lifecycle/processIdentity.ts';

/** Identities: of the Meilisearch process, of the process that watches over it. */
const recorded = z.object({ port: z.number(), server: z.string(), owner: z.string() });
type Recorded = z.infer<typeof recorded>;

/**
 * The note of the Meilisearch that works in a data directory, so that other processes find it and
 * the next start recognises one that a killed process left behind.
 *
 * @param dataDir the data directory
 */
export function runningServer(dataDir: string) {
  const file = path.join(dataDir, 'meili-server.json');
  const alive = (identity: string) => processIdentity(Number.parseInt(identity, 10)) === identity;

  const read = (): Recorded | undefined => {
    try {
      return recorded.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return undefined;
    }
  };

  return {
    /** The last one's port, to be used again: others may still be asking there. */
    lastPort: () => read()?.port,
    /** The address of one that another living process watches over. */
    shared: () => {
      const note = read();
      return note && alive(note.owner) ? `http://127.0.0.1:${note.port}` : undefined;
    },
    /** The process number of one that nobody watches over any more. */
    orphan: () => {
      const note = read();
      if (!note || alive(note.owner) || !alive(note.server)) return undefined;
      return Number.parseInt(note.server, 10);
    },
    record: (pid: number, port: number) => {
      const owner = processIdentity(process.pid) ?? '';
      const note: Recorded = { port, server: processIdentity(pid) ?? '', owner };
      writeFileSync(file, JSON.stringify(note));
    },
  };
}
