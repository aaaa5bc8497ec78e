import type { BankItem } from './bankItem.ts';
import { comparable } from './comparable.ts';

/**
 * A question of a file, its options with the pictures and recordings they have in the bank: no file
 * says them, and an option is known again by its text.
 */
export function withKeptMedia(item: BankItem, standing: Pick<BankItem, 'options'>): BankItem {
  const byText = new Map(standing.options.map(({ text, media }) => [comparable(text), media]));
  return {
    ...item,
    options: item.options.map((option) => {
      const media = byText.get(comparable(option.text));
      return media === undefined ? option : { ...option, media };
    }),
  };
}
