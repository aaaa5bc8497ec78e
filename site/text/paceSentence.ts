import { paceState } from '../../cms/domain/reports/paceState.ts';
import type { Language } from '../../cms/text/language.ts';
import { formatDate } from '../../cms/text/formatDate.ts';
import { homeWords } from './home/homeWords.ts';
import { sayHours } from '../../cms/text/sayHours.ts';

/** A quarter of an hour of study is the smallest award: finer steps tell nobody anything. */
const STEP = 25;

interface Pace {
  earnedUnits: number;
  targetUnits: number;
  /** Where the calendar says one should be today. */
  paceUnits: number;
  /** The day of joining in the course of this year, or null. */
  joined: string | null;
}

/** How the year is going by the calendar, in a sentence. It promises nothing. */
export function paceSentence(
  language: Language,
  { earnedUnits, targetUnits, paceUnits, joined }: Pace,
): { tone: 'ok' | 'wait'; text: string } {
  const { pace } = homeWords[language];
  if (targetUnits - earnedUnits <= 0) return { tone: 'ok', text: pace.done };
  if (paceUnits === 0 && earnedUnits <= 0) return { tone: 'ok', text: pace.joined };
  const ahead = Math.floor((earnedUnits - paceUnits) / STEP) * STEP;
  if (ahead >= 0) {
    return { tone: 'ok', text: ahead > 0 ? pace.ahead(sayHours(language, ahead)) : pace.onTime };
  }
  // To the hour, and what is short of just that: the two figures are subtracted in the head.
  const asked = Math.round(paceUnits / 100) * 100;
  const hours = sayHours(language, asked);
  const should = joined
    ? pace.shouldSince(formatDate(language, joined, false), hours)
    : pace.should(hours);
  const short = sayHours(language, Math.max(STEP, asked - earnedUnits));
  // The trainer's page goes by the same rule.
  const share = targetUnits > 0 ? paceUnits / targetUnits : 0;
  return paceState({ earnedUnits, targetUnits }, share) === 'on'
    ? { tone: 'ok', text: pace.near(should, short) }
    : { tone: 'wait', text: pace.behind(should, short) };
}
