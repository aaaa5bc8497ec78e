/**
 * Where an SQLite database is until all of it is restored.
 *
 * @param file the database's path
 */
export const halfRestoredFile = (file: string): string => `${file}.restoring`;
