import type { BankItem } from './bankItem.ts';
import { blanksStandIn } from './blanksStandIn.ts';
import { giftFactsComment } from './giftFacts.ts';
import { titleOf } from './listedQuestion.ts';
import { plainNumber } from './plainNumber.ts';

/** Shares of whole hundreds in Moodle's own five places. */
const PLACES = 5;

/**
 * A question in Moodle's GIFT format, as `readGift` reads it again. An order, which the format
 * doesn't know, is written as pairs of place and text; of several blanks, which it doesn't know
 * either, one answer to all of them stands for those that the comment keeps.
 *
 * @param category the name of the topic that the text has last said
 */
export function writeGift(item: BankItem, category: string | null): string {
  const { stem, explanation } = item;
  const comment = giftFactsComment(item, category);
  const feedback = explanation ? [`\t####${formatted(explanation)}`] : [];
  const title = escapeGift(
    titleOf(stem)
      .replace(/[#={}~:\\]/g, ' ')
      .trim(),
  );
  const head = `${title ? `::${title}::` : ''}${escapeStem(stem)} {`;
  return `${[...(comment ? [comment] : []), head, ...answersOf(item), ...feedback].join('\n')}\n}\n`;
}

/** A line that says to which topic the questions after it belong. */
export function writeGiftCategory(topic: string): string {
  return `$CATEGORY: ${topic.replace(/\s+/g, ' ').replaceAll('/', '//')}\n`;
}

function answersOf(item: BankItem) {
  const { type, options, answer, value, tolerance, pairs } = item;
  switch (type) {
    case 'single':
      return options.map(({ text, correct }) => `\t${choice(correct ? '=' : '~', text)}`);
    case 'multiple': {
      const right = options.filter(({ correct }) => correct).length;
      const share = Number((100 / Math.max(1, right)).toFixed(PLACES));
      return options.map(({ text, correct }) => `\t~%${correct ? share : -100}%${formatted(text)}`);
    }
    case 'true-false':
      return [answer ? '\tTRUE' : '\tFALSE'];
    case 'fill-in':
      return filledAnswers(item).map(
        (text) => `\t=%100%${arrowless(formatted(text)).replaceAll('*', '\\*')}`,
      );
    case 'numeric':
      return [`\t#${plainNumber(value ?? 0)}${tolerance > 0 ? `:${plainNumber(tolerance)}` : ''}`];
    case 'ordering':
      return options.map(({ text }, n) => `\t=${n + 1} -> ${arrowless(escapeGift(text))}`);
    case 'matching':
      return pairs.map(
        ({ left, right }) => `\t=${arrowless(formatted(left))} -> ${arrowless(escapeGift(right))}`,
      );
  }
}

const filledAnswers = ({ answers, blanks }: BankItem): string[] =>
  blanks && blanks.length > 0 ? [blanksStandIn(blanks)] : answers;

/** A text with its marks escaped, in one line. */
function escapeGift(text: string): string {
  return text.replace(/[\\:#={}~]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
}

/** A text that a format in brackets may stand before. */
const formatted = (text: string): string =>
  /^\[(?:html|markdown|plain|moodle)\]/.test(text)
    ? `[plain]${escapeGift(text)}`
    : escapeGift(text);

/** A choice's text, before which a share may stand. */
const choice = (mark: '=' | '~', text: string): string =>
  `${mark}${text.startsWith('%') ? `%${mark === '=' ? 100 : 0}%` : ''}${formatted(text)}`;

/** What an arrow would make a pair, or end. */
const arrowless = (escaped: string): string => escaped.replaceAll('->', '\\->');

/** A stem that begins like a comment or a category would be taken as one. */
const escapeStem = (stem: string): string =>
  /^(?:\/\/|\$)/.test(stem) ? `[plain]${escapeGift(stem)}` : formatted(stem);
