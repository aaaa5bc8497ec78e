import type { Payload } from 'payload';

import type { TitledMatter } from '../../../domain/messages/groupNews.ts';
import { shownUnits } from '../../accounts/shownUnits.ts';
import { readCategories } from '../../appeals/readCategories.ts';
import { readGroupMatters } from '../../appeals/readGroupMatters.ts';

/** Matters that wait or are late, with what their kind and unit are called. */
export async function titledMatters(payload: Payload, now: Date): Promise<TitledMatter[]> {
  const [matters, categories, units] = await Promise.all([
    readGroupMatters(payload, now),
    readCategories(payload),
    shownUnits(payload),
  ]);
  return matters.map(({ category, unit, ...matter }) => ({
    ...matter,
    // A kind that takes no more has its short name still.
    kind: categories.find(({ slug }) => slug === category) ?? {
      ...{ slug: category, title: null, firstHours: 0, doneWorkdays: 0 },
    },
    unit: units.find(({ id }) => id === unit)?.name ?? null,
  }));
}
