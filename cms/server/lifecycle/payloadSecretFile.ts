import path from 'node:path';

/**
 * Where the secret that signs sessions is kept when the environment names none.
 *
 * @param dataDir the data directory
 */
export function payloadSecretFile(dataDir: string): string {
  return path.join(dataDir, 'payload-secret');
}
