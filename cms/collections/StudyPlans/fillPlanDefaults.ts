import type { CollectionBeforeValidateHook } from 'payload';

import { yearOf } from '../../domain/shanghai.ts';
import { slugify } from '../../domain/content/slugify.ts';

/** A plan without a year is for this one; its address comes from its title. */
export const fillPlanDefaults: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data;
  const next = { ...originalDoc, ...data };
  if (!next.year) data.year = yearOf(new Date());
  if (!next.slug && next.title)
    data.slug = slugify(`${String(next.title)}-${data.year ?? next.year}`);
  return data;
};
