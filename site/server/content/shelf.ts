import type { Catalogue } from '../../../cms/domain/content/catalogue.ts';
import type { CatalogueItem } from '../../../cms/domain/content/catalogueItem.ts';
import type { Reader } from '../../../cms/domain/content/mayRead.ts';

/** Whether an item stands by itself: the check of another item is reached from there. */
const standsAlone = ({ collection, countsHours }: CatalogueItem): boolean =>
  collection !== 'quizzes' || countsHours;

/** What a reader can choose from, newest first. */
export function shelf(catalogue: Catalogue, reader: Reader): readonly CatalogueItem[] {
  return catalogue.shelf(reader).filter(standsAlone);
}
