import { DEFAULT_CATEGORIES, type Category } from '../../domain/appeals/category.ts';
import { readModel } from '../stores/readModel.ts';

/** The kinds of matter people may raise, those that take no more left out; in their order. */
export const readCategories = readModel(
  'appeal-categories',
  ['appeal-categories'],
  async (payload): Promise<readonly Category[]> => {
    const { docs } = await payload.find({
      collection: 'appeal-categories',
      depth: 0,
      pagination: false,
      sort: ['order', 'slug'],
    });
    if (docs.length === 0) return DEFAULT_CATEGORIES;
    return docs
      .filter(({ shut }) => !shut)
      .map(({ slug, title, titleEn, firstHours, doneWorkdays }) => ({
        ...{ slug, firstHours, doneWorkdays: Math.max(1, Math.round(doneWorkdays)) },
        title: { zh: title, en: titleEn || title },
      }));
  },
);
