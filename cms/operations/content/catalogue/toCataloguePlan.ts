import type { CataloguePlan } from '../../../domain/content/cataloguePlan.ts';
import { itemKey } from '../../../domain/content/itemKey.ts';
import { dayOf } from '../../../domain/shanghai.ts';
import type { StudyPlan } from '../../../payload-types.ts';

/** A study plan as the catalogue knows it. */
export function toCataloguePlan(doc: StudyPlan): CataloguePlan {
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    title: doc.title,
    summary: doc.summary ?? '',
    year: doc.year ?? 0,
    audience: doc.audience,
    restricted: doc.restricted ?? false,
    version: doc.updatedAt,
    items: (doc.items ?? []).flatMap(({ item: { relationTo, value }, required, due }) => {
      // One that was deleted for good leaves an empty place.
      const id = typeof value === 'object' ? (value as { id: string } | null)?.id : value;
      if (!id) return [];
      return {
        key: itemKey(relationTo, id),
        required: required ?? true,
        due: due ? dayOf(new Date(due)) : null,
      };
    }),
  };
}
