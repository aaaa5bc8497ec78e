import type { ReviewCount } from '../../domain/reports/review/indicators.ts';
import type { ReviewLine } from '../../domain/reports/review/reviewSheet.ts';
import { formatHours } from '../formatHours.ts';
import { formatNumber } from '../formatNumber.ts';
import type { Language } from '../language.ts';
import { reviewWords } from './reviewWords.ts';

export interface SaidIndicator {
  name: string;
  formula: string;
  /** What it is counted from: hours as 学时, all else as counted. */
  inputs: { label: string; value: number; figure: string }[];
}

const inHours = (count: ReviewCount) => count.endsWith('Units');

/** An indicator in words, with the figures it comes from. */
export function sayIndicator(
  language: Language,
  { id, value, inputs }: Pick<ReviewLine, 'id' | 'value' | 'inputs'>,
): SaidIndicator {
  const { indicators, counts, notDue } = reviewWords[language];
  const { name, formula } = indicators[id];
  return {
    name,
    formula: value === null ? [formula, notDue].join(language === 'zh' ? '' : ' ') : formula,
    inputs: inputs.map(({ count, value: counted }) => ({
      label: counts[count],
      value: inHours(count) ? counted / 100 : counted,
      figure: (inHours(count) ? formatHours : formatNumber)(language, counted),
    })),
  };
}
