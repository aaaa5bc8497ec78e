import type { CreateCollectionOptions, Db } from 'mongodb';
import { restoringCollection } from '../lifecycle/restoringCollection.ts';

interface Collection {
  name: string;
  options: CreateCollectionOptions;
}

/** The collections of a database that hold somebody's documents, by name. */
export async function mongoCollections(db: Db): Promise<Collection[]> {
  const all = await db.listCollections({ type: 'collection' }, { nameOnly: false }).toArray();
  return all
    .filter(({ name }) => !name.startsWith('system.') && name !== restoringCollection)
    .map(({ name, options = {} }) => ({ name, options }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
