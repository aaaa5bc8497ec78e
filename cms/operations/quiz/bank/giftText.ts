import type { TextFormat } from 'gift-pegjs';

import type { BankProblem } from '../../../domain/quiz/bank/bankProblem.ts';
import { cleanText } from '../../../domain/quiz/bank/cleanText.ts';
import { unshieldGift } from '../../../domain/quiz/bank/giftShield.ts';

const ENTITIES: Record<string, string> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', '#39': "'" },
};

/** A text of a GIFT question as plain text; of HTML its words and lines are kept. */
export function giftText({
  format,
  text,
}: TextFormat): { text: string } | { problem: BankProblem } {
  const meant = unshieldGift(text);
  if (format !== 'html') return { text: cleanText(meant) };
  if (/<(?:img|table|video|audio|math|iframe)\b/i.test(meant)) return { problem: ['gift-picture'] };
  return { text: cleanText(plainOf(meant)) };
}

function plainOf(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<br\s?\/?>|<\/(?:p|div|li|h[1-6])>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(\w+|#39);/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity);
}
