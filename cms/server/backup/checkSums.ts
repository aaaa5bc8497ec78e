import path from 'node:path';

import { processLines } from '../../text/server/processLines.ts';
import { Refusal } from '../Refusal.ts';
import { hashIfThere } from './hashIfThere.ts';
import type { Manifest } from './manifest.ts';
import type { OnProgress } from './Snapshot.ts';

/**
 * Reads every file of a backup and compares it with what was written.
 *
 * @throws Refusal naming the first that is damaged or missing
 */
export async function checkSums(
  folder: string,
  { files }: Manifest,
  onProgress: OnProgress,
): Promise<void> {
  for (const [place, { path: name, bytes, sha256 }] of files.entries()) {
    onProgress(place / files.length);
    const found = await hashIfThere(path.join(folder, name));
    if (found?.bytes !== bytes || found.sha256 !== sha256) {
      throw new Refusal(processLines.backupDamaged(name));
    }
  }
  onProgress(1);
}
