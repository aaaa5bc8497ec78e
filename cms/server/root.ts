import path from 'node:path';

/** The folder of the repository, whatever directory a command was started from. */
export const root = path.resolve(import.meta.dirname, '../..');
