import { open } from 'node:fs/promises';

/** Makes sure that the names in a folder, or the bytes of a file, are on the disk. */
export async function syncToDisk(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
