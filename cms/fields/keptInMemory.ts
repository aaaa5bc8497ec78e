import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload';

import { markChanged } from '../operations/stores/changeMarks.ts';

/**
 * A collection that pages read from memory (`readModel`). It is marked before each change and
 * after it: with a kill between the change and the second mark, the first has told the others to
 * look again a little later.
 */
export function keptInMemory(collection: CollectionConfig): CollectionConfig {
  const { hooks } = collection;
  const slug = collection.slug as CollectionSlug;
  const mark = ({ req }: { req: PayloadRequest }) => markChanged(req.payload, slug);
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks?.beforeChange ?? []), mark],
      afterChange: [mark, ...(hooks?.afterChange ?? [])],
      beforeDelete: [...(hooks?.beforeDelete ?? []), mark],
      afterDelete: [mark, ...(hooks?.afterDelete ?? [])],
    },
  };
}
