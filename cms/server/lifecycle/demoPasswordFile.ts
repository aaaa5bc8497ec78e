import path from 'node:path';

/**
 * Where the password of the demo accounts is kept; the file exists once the demo was written.
 *
 * @param dataDir the data directory
 */
export function demoPasswordFile(dataDir: string): string {
  return path.join(dataDir, 'demo-password');
}
