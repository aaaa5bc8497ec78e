import { LENIENCIES, USUAL_LENIENCY, type Leniency } from '../leniency.ts';
import { plainText } from './itemKeys.ts';
import { splitMarked, TOPIC_MARKS } from './markedParts.ts';

/** What a table says of what makes no difference: one difference, the usual ones, none at all. */
export type LeniencyName = Leniency | 'usual' | 'none';

/** What makes no difference, as a cell says it; the usual ones by one word. */
export function leniencyCell(
  leniency: readonly Leniency[] | null,
  names: Record<LeniencyName, string>,
): string {
  if (leniency === null) return '';
  if (leniency.length === 0) return names.none;
  const usual = USUAL_LENIENCY.every((one) => leniency.includes(one));
  const others = leniency.filter((one) => !usual || !USUAL_LENIENCY.includes(one));
  return [...(usual ? [names.usual] : []), ...others.map((one) => names[one])].join(TOPIC_MARKS[0]);
}

/** @returns null: the cell says nothing; undefined: it can't be read */
export function readLeniency(
  given: string,
  names: ReadonlyMap<string, LeniencyName>,
): Leniency[] | null | undefined {
  const parts = splitMarked(given, TOPIC_MARKS).map((part) => names.get(plainText(part)));
  if (parts.length === 0) return null;
  if (parts.includes(undefined) || (parts.includes('none') && parts.length > 1)) return undefined;
  const isUsual = parts.includes('usual');
  return LENIENCIES.filter(
    (one) => parts.includes(one) || (isUsual && USUAL_LENIENCY.includes(one)),
  );
}
