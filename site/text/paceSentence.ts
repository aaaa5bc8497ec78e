import type { Language } from '../../cms/text/language.ts';
import { homeWords } from './home/homeWords.ts';
import { sayHours } from './sayHours.ts';

/** A quarter of an hour of study is the smallest award: advice in finer steps helps nobody. */
const STEP = 25;

/** Beyond two full days of study a week, advice to catch up alone is no help. */
const TOO_MUCH_A_WEEK = 1600;

interface Pace {
  earnedUnits: number;
  targetUnits: number;
  /** Where the calendar says one should be today. */
  paceUnits: number;
  daysLeft: number;
}

/** How the year is going, in a sentence, with what it would take. */
export function paceSentence(
  language: Language,
  { earnedUnits, targetUnits, paceUnits, daysLeft }: Pace,
): { tone: 'ok' | 'wait'; text: string } {
  const { pace } = homeWords[language];
  const missing = targetUnits - earnedUnits;
  if (missing <= 0) return { tone: 'ok', text: pace.done };
  const ahead = Math.floor((earnedUnits - paceUnits) / STEP) * STEP;
  if (ahead >= 0) {
    return { tone: 'ok', text: ahead > 0 ? pace.ahead(sayHours(language, ahead)) : pace.onTime };
  }
  const should = sayHours(language, Math.round(paceUnits / 100) * 100);
  const weeks = Math.max(1, daysLeft / 7);
  const weekly = Math.ceil(missing / weeks / STEP) * STEP;
  if (weekly > TOO_MUCH_A_WEEK) return { tone: 'wait', text: pace.farBehind(should) };
  return { tone: 'wait', text: pace.behind(should, sayHours(language, weekly)) };
}
