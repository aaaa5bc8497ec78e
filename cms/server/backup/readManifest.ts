import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { processLines } from '../../text/server/processLines.ts';
import { Refusal } from '../Refusal.ts';
import { knownMigrations } from './knownMigrations.ts';
import { manifest, manifestName, type Manifest } from './manifest.ts';

/**
 * What a backup says of itself.
 *
 * @param version this release
 * @throws Refusal when it is none, or only a piece of one, or damaged, or of a newer release
 */
export async function readManifest(folder: string, version: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined) throw new Refusal(processLines.noWholeBackup(folder, manifestName));
  const { success, data } = manifest.safeParse(parsed(text));
  if (!success) throw new Refusal(processLines.backupDamaged(manifestName));
  if (isNewer(data, version)) throw new Refusal(processLines.backupNewer(data.version, version));
  return data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Releases between two versions may differ in schema only, and schemas have their own names. */
function isNewer(made: Manifest, version: string): boolean {
  const known = knownMigrations(made.database);
  return (
    made.version.localeCompare(version, 'en', { numeric: true }) > 0 ||
    made.migrations.some((name) => !known.includes(name))
  );
}
