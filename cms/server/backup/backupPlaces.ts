/** What stands where in a backup's folder, besides its manifest. */
export const backupPlaces = {
  /** SQLite: the database's file. */
  sqlite: 'database/study-hall.db',
  /** MongoDB: a collection's documents one after the other, as mongodump writes them. */
  documents: (collection: string) => `database/${encodeURIComponent(collection)}.bson`,
  /** MongoDB: a collection's options and indexes. */
  metadata: (collection: string) => `database/${encodeURIComponent(collection)}.metadata.json`,
  /** The uploads, each where it is in the data directory. */
  uploads: 'uploads',
  settings: 'settings.json',
  secrets: 'secrets.json',
};
