import { addressOf } from '../../../cms/domain/content/addressOf.ts';
import type { Catalogue } from '../../../cms/domain/content/catalogue.ts';
import { itemKey } from '../../../cms/domain/content/itemKey.ts';
import type { Reader } from '../../../cms/domain/content/mayRead.ts';
import type { CreditEntry } from '../../../cms/payload-types.ts';

/**
 * Where the items of entries can still be read: addresses by `collection:id`. What has been
 * withdrawn has none, and its entry stays as it is.
 */
export function entryLinks(
  catalogue: Catalogue,
  reader: Reader,
  entries: readonly CreditEntry[],
): Map<string, string> {
  return new Map(
    entries.flatMap(({ sourceCollection, sourceId }): [string, string][] => {
      const item = catalogue.get(reader, itemKey(sourceCollection ?? '', sourceId ?? ''));
      return item ? [[item.key, addressOf(item)]] : [];
    }),
  );
}
