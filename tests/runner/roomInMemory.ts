import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

const GIBIBYTE = 1024 ** 3;
const ENOUGH = 8 * GIBIBYTE;

/**
 * Where tests put their databases and files, in memory when there is room: each of their commits
 * would wait for a disk. What a killed process had written is there afterwards as on a disk.
 *
 * @returns a folder; the machine's own for what is temporary where memory has no room
 */
export async function roomInMemory(): Promise<string> {
  const room = await statfs('/dev/shm').catch(() => null);
  return room && room.bavail * room.bsize >= ENOUGH ? '/dev/shm' : tmpdir();
}
