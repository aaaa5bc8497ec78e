import type { BackedUpFile, Manifest } from './manifest.ts';

/** Is told how much is done, 0 to 1. */
export type OnProgress = (share: number) => void;

export interface WrittenDatabase extends Pick<Manifest, 'migrations' | 'counts'> {
  files: BackedUpFile[];
}

/** A database as it stood at one moment, to be written into a backup while others write on. */
export interface Snapshot {
  /** Whether it is of one moment indeed. */
  atOnce: boolean;
  /** @param folder the backup's; all of it is on the disk when this resolves */
  writeInto: (folder: string, onProgress: OnProgress) => Promise<WrittenDatabase>;
  close: () => Promise<void> | void;
}
