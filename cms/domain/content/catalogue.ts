import { addressOf } from './addressOf.ts';
import type { CatalogueItem } from './catalogueItem.ts';
import type { CataloguePlan } from './cataloguePlan.ts';
import type { ContentCollection } from './contentCollections.ts';
import type { CoverImage } from './coverImage.ts';
import { mayRead, type Reader } from './mayRead.ts';
import { standsAlone } from './standsAlone.ts';

export interface CatalogueTopic {
  id: string;
  slug: string;
  title: string;
}

export interface CatalogueCover {
  id: string;
  version: string;
  image: CoverImage | null;
}

interface Parts {
  items: readonly CatalogueItem[];
  covers: readonly CatalogueCover[];
  /** In the order they are shown in. */
  plans: readonly CataloguePlan[];
  topics: readonly CatalogueTopic[];
}

/** All published content at one moment, without its texts; never changed once it is made. */
export class Catalogue {
  readonly plans: readonly CataloguePlan[];
  /** By title. */
  readonly topics: readonly CatalogueTopic[];
  /** By id. */
  readonly covers: ReadonlyMap<string, CatalogueCover>;
  /** By key. */
  readonly items: ReadonlyMap<string, CatalogueItem>;
  readonly #bySlug: ReadonlyMap<string, CatalogueItem>;
  /** Newest first. */
  readonly #newest: readonly CatalogueItem[];
  readonly #readable = new Map<string, readonly CatalogueItem[]>();
  readonly #shelves = new Map<string, readonly CatalogueItem[]>();

  constructor({ items, covers, plans, topics }: Parts) {
    this.plans = plans;
    this.topics = topics;
    this.covers = new Map(covers.map((cover) => [cover.id, cover]));
    this.items = new Map(items.map((item) => [item.key, item]));
    this.#bySlug = new Map(items.map((item) => [addressOf(item), item]));
    this.#newest = [...items].sort(
      (a, b) => compare(b.publishedAt, a.publishedAt) || compare(addressOf(a), addressOf(b)),
    );
  }

  /** An item by its address, if the reader may read it. */
  find(reader: Reader, collection: ContentCollection, slug: string): CatalogueItem | null {
    return ifReadable(reader, this.#bySlug.get(addressOf({ collection, slug })));
  }

  /** An item by its key, if the reader may read it. */
  get(reader: Reader, key: string): CatalogueItem | null {
    return ifReadable(reader, this.items.get(key));
  }

  /** All of one kind, whoever may read it. */
  ofKind(collection: ContentCollection): readonly CatalogueItem[] {
    return this.#newest.filter((item) => item.collection === collection);
  }

  /** The picture of an item. */
  coverOf({ coverId }: CatalogueItem): CoverImage | null {
    return (coverId && this.covers.get(coverId)?.image) || null;
  }

  /** All that a reader may read, newest first. */
  readable(reader: Reader): readonly CatalogueItem[] {
    return once(this.#readable, reader, () => this.#newest.filter((item) => mayRead(reader, item)));
  }

  /** What a reader can choose from, newest first: all but the checks of other items. */
  shelf(reader: Reader): readonly CatalogueItem[] {
    return once(this.#shelves, reader, () => this.readable(reader).filter(standsAlone));
  }
}

/** One list for all who may read the same. */
function once(
  lists: Map<string, readonly CatalogueItem[]>,
  { roles, audience }: Reader,
  make: () => readonly CatalogueItem[],
): readonly CatalogueItem[] {
  const alike = [...(roles ?? []), ...(audience ?? [])].sort().join(' ');
  const list = lists.get(alike) ?? make();
  lists.set(alike, list);
  return list;
}

const ifReadable = (reader: Reader, item: CatalogueItem | undefined): CatalogueItem | null =>
  item && mayRead(reader, item) ? item : null;

/** ISO instants and addresses, of which `localeCompare` would make too much. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
