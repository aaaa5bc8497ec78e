import type { Manifest } from './manifest.ts';
import type { OnProgress } from './Snapshot.ts';

/** Where a database is to be restored. */
export interface DatabasePlace {
  /** `half`: a restore was cut short there, and what it left may be thrown away. */
  state: () => Promise<'empty' | 'half' | 'used'>;
  /** Marks the place as half restored and throws away what an earlier restore left. */
  begin: () => Promise<void>;
  /** @throws Refusal when what was read is not what the manifest says */
  fill: (folder: string, manifest: Manifest, onProgress: OnProgress) => Promise<void>;
  /** Takes the mark off: from this on the place is a whole platform. */
  commit: () => Promise<void>;
  close: () => Promise<void>;
}
