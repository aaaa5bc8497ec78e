import { statfs } from 'node:fs/promises';

const GIBIBYTE = 1024 ** 3;
const ENOUGH = 8 * GIBIBYTE;

/**
 * Where tests put their databases and files, in memory when there is room: each of their commits
 * would wait for a disk. What a killed process had written is there afterwards as on a disk.
 *
 * @returns the environment for it; empty where the machine's own temporary folder has to do
 */
export async function roomInMemory(): Promise<Record<string, string>> {
  const room = await statfs('/dev/shm').catch(() => null);
  return room && room.bavail * room.bsize >= ENOUGH ? { TMPDIR: '/dev/shm' } : {};
}
