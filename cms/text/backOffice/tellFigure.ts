import { formatUnits } from '../../domain/formatUnits.ts';
import { minuteOf } from '../../domain/shanghai.ts';
import type { Language } from '../language.ts';
import { backOfficeWords } from './backOfficeWords.ts';

/** What a stored number means: hundredths of 学时, a share, a duration, an instant in ms. */
export type FigureKind = 'hours' | 'share' | 'milliseconds' | 'seconds' | 'instant';

/** A stored number as people read it: 4 学时, 100%, 2 分 52 秒, 2026-11-05 09:00. */
export function tellFigure(language: Language, kind: FigureKind, value: number): string {
  const { figures } = backOfficeWords[language];
  switch (kind) {
    case 'hours':
      return figures.hours(formatUnits(value));
    case 'share':
      // Never more than was reached: 0.896 is 89%.
      return `${Math.floor(value * 100 + 1e-6)}%`;
    case 'milliseconds':
      return duration(language, value / 1000);
    case 'seconds':
      return duration(language, value);
    case 'instant':
      return minuteOf(new Date(value));
  }
}

function duration(language: Language, seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return backOfficeWords[language].figures.duration(Math.floor(whole / 60), whole % 60);
}
