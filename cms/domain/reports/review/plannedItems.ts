import { isMeantFor } from '../../accounts/audience.ts';
import { layersKey } from '../../accounts/layersKey.ts';
import { mayRead, type Reader } from '../../content/mayRead.ts';
import type { CatalogueItem } from '../../content/catalogueItem.ts';
import type { CataloguePlan } from '../../content/cataloguePlan.ts';

interface Content {
  plans: readonly CataloguePlan[];
  items: ReadonlyMap<string, CatalogueItem>;
}

interface Days {
  year: number;
  /** The first day of the quarter, and the first whose items are not due yet. */
  from: string;
  until: string;
}

type Person = Reader & { joinedOn?: string | null };

/** What the year's plans require of whom, with a date within a quarter. */
export function plannedItems({ plans, items }: Content, { year, from, until }: Days) {
  const required = plans
    .filter((plan) => plan.year === year)
    .flatMap((plan) =>
      plan.items.flatMap(({ key, required: must, due }) => {
        const item = items.get(key);
        return must && due && due >= from && due < until && item ? [{ plan, item, due }] : [];
      }),
    );
  const known = new Map<string, { key: string; due: string }[]>();
  /** By date; the same for all who may read the same. */
  const meantFor = (person: Person) => {
    const alike = `${(person.roles ?? []).toSorted().join(' ')}/${layersKey(person.audience)}`;
    const list =
      known.get(alike) ??
      required
        .filter(
          ({ plan, item }) =>
            isMeantFor(plan.audience, person.audience ?? []) &&
            mayRead(person, plan) &&
            mayRead(person, item),
        )
        .map(({ item, due }) => ({ key: item.key, due }))
        .toSorted((a, b) => (a.due < b.due ? -1 : 1));
    known.set(alike, list);
    return list;
  };
  return {
    /** The ids of all that is required. */
    ids: [...new Set(required.map(({ item }) => item.id))],
    /**
     * What is required of a person, and the day each was finished. An item of several plans stands
     * once, by its earliest date; what was due before somebody came is not asked.
     *
     * @param finished what the person has standing awards for
     */
    of: (person: Person, finished: readonly { collection: string; id: string; day: string }[]) =>
      meantFor(person)
        .filter(({ due }) => !person.joinedOn || person.joinedOn <= due)
        .filter(({ key }, n, all) => all.findIndex((one) => one.key === key) === n)
        .map(({ key, due }) => ({
          due,
          done: finished.find(({ collection, id }) => `${collection}:${id}` === key)?.day ?? null,
        })),
  };
}
