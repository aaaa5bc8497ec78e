import type { LearnerAudience } from '../../domain/accounts/audience.ts';
import {
  layerFinding,
  monthFinding,
  paceFinding,
  sourceFinding,
  spreadFinding,
} from '../../domain/reports/findings.ts';
import type { YearPart } from '../../domain/reports/yearPart.ts';
import { accountsWords } from '../accounts/accountsWords.ts';
import { formatHours } from '../formatHours.ts';
import { monthName } from '../monthName.ts';
import { formatNumber } from '../formatNumber.ts';
import type { Language } from '../language.ts';
import { sayHours } from '../sayHours.ts';
import { reportsWords } from './reportsWords.ts';

export type Findings = Record<'pace' | 'spread' | 'source' | 'month' | 'layer', string>;

interface Year {
  total: YearPart;
  /** Share of the target the calendar asks for today, 0 to 1; null in a year that is over. */
  pace: number | null;
  layers: readonly { layer: LearnerAudience; part: YearPart }[];
}

/** What each chart of a unit's year shows, as a sentence: the same on the page and on paper. */
export function sayFindings(language: Language, { total, layers, pace }: Year): Findings {
  const { findings: words, sources } = reportsWords[language];
  const count = (value: number) => formatNumber(language, value);
  const percent = (share: number) => Math.round(share * 100);
  const { average, asked } = paceFinding(total, pace ?? 1);
  // A quarter of an hour is what anybody can tell from a line.
  const off = Math.round((average - asked) / 25);
  const spread = spreadFinding(total);
  const source = sourceFinding(total);
  const month = monthFinding(total);
  const last = layerFinding(layers);
  return {
    pace: words.pace.finding(
      sayHours(language, average),
      formatHours(language, Math.abs(off) * 25),
      Math.sign(off),
    ),
    spread:
      spread.code === 'half-between'
        ? words.spread['half-between'](spread.from / 100, spread.to / 100)
        : words.spread[spread.code](count(spread.people), count(total.learners)),
    source: source
      ? words.source.finding(sources[source.source], percent(source.share))
      : words.source.nothing,
    month: month
      ? words.month.finding(monthName(language, month.month), sayHours(language, month.units))
      : words.month.nothing,
    layer: last
      ? words.layer.finding(accountsWords[language].audiences[last.layer], percent(last.rate))
      : words.layer.even,
  };
}
