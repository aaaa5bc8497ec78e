import { z } from 'zod';

/** A collection's options and indexes, in the layout of mongodump. */
export const collectionMetadata = z.object({
  collectionName: z.string(),
  type: z.literal('collection'),
  options: z.record(z.string(), z.unknown()),
  indexes: z.array(
    z.looseObject({
      name: z.string(),
      key: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  ),
});
