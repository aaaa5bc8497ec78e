import type { CollectionSlug, Payload, SelectType } from 'payload';

import { askTogether } from './askTogether.ts';

interface Of<Field extends string> {
  /** What is asked by: together they name few documents. */
  fields: readonly Field[];
  /** Without what is large. */
  select?: SelectType;
  sort?: string;
}

const LARGEST_BATCH = 200;

/**
 * Reads short lists of documents by the values of some fields, those that are wanted at the same
 * moment with one query: a class begins and ends together.
 *
 * @returns reads a list as it is in the database now, in the order of `sort`
 */
export function listTogether<Doc extends object, Field extends keyof Doc & string>(
  collection: CollectionSlug,
  { fields, select, sort }: Of<Field>,
): (payload: Payload, asked: Record<Field, string | number>) => Promise<Doc[]> {
  const keyOf = (values: Partial<Record<Field, unknown>>) =>
    JSON.stringify(fields.map((field) => plain(values[field])));
  return askTogether(async (payload, all) => {
    const { docs } = await payload.db.find<Doc>({
      collection,
      where: {
        and: fields.map((field) => ({
          [field]: { in: [...new Set(all.map((asked) => asked[field]))] },
        })),
      },
      ...{ select, sort, pagination: false, limit: 0 },
    });
    const lists = Map.groupBy(docs, keyOf);
    return all.map((asked) => lists.get(keyOf(asked)) ?? []);
  }, LARGEST_BATCH);
}

/** A relationship, filled in or not, as the id it is. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
