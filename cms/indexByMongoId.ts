import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload';

import { adapterWith } from './adapterWith.ts';
import { mongoAdapter } from './operations/stores/mongoAdapter.ts';

/**
 * Lets collections name `id` in a compound index: MongoDB calls it `_id`, which Payload knows of a
 * sort and not of an index. A list that is sorted by something and then by id would be sorted in
 * memory otherwise, all of it for one page.
 *
 * @param adapter of MongoDB
 */
export function indexByMongoId<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> {
  return adapterWith(adapter, (made, payload) => {
    const init = made.init?.bind(made);
    made.init = async () => {
      await init?.();
      // Indexes are built once there is a connection: that is not before now.
      for (const { schema } of Object.values(mongoAdapter(payload).collections)) {
        for (const [fields, options] of schema.indexes()) {
          if (!('id' in fields)) continue;
          schema.removeIndex(fields);
          // In their order, which is what an index is about.
          const names = Object.keys(fields).map((name) => (name === 'id' ? '_id' : name));
          schema.index(Object.fromEntries(names.map((name) => [name, 1])), options);
        }
      }
    };
  });
}
