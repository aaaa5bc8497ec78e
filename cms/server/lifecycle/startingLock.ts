import path from 'node:path';

/**
 * The lock of whoever opens or fills what a data directory holds; one process at a time.
 *
 * @param dataDir the data directory
 */
export const startingLock = (dataDir: string): string => path.join(dataDir, 'starting.lock');
