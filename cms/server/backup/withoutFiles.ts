import { backupPlaces } from './backupPlaces.ts';
import type { Manifest } from './manifest.ts';

/**
 * The collections of uploads that have rows in a backup and not one file: the data directory that
 * was read is then hardly the platform's.
 */
export function withoutFiles({ uploads, counts, files }: Manifest): string[] {
  return Object.entries(uploads)
    .filter(([slug]) => (counts[slug] ?? counts[slug.replaceAll('-', '_')] ?? 0) > 0)
    .filter(([, folder]) => {
      const place = `${backupPlaces.uploads}/${folder}/`;
      return !files.some(({ path }) => path.startsWith(place));
    })
    .map(([slug]) => slug);
}
