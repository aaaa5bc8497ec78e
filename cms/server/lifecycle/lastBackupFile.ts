import path from 'node:path';

/**
 * Where the backup command leaves the time of the last whole backup; the file exists once there
 * is one.
 *
 * @param dataDir the data directory
 */
export function lastBackupFile(dataDir: string): string {
  return path.join(dataDir, 'last-backup');
}
