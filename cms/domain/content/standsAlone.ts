import type { CatalogueItem } from './catalogueItem.ts';

/** Whether an item is content of its own: the check of another item is reached from there. */
export const standsAlone = ({
  collection,
  countsHours,
}: Pick<CatalogueItem, 'collection' | 'countsHours'>): boolean =>
  collection !== 'quizzes' || countsHours;
